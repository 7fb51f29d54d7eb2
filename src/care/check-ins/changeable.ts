/**
 * So many minutes after a check-in has arrived, the device that sent it reads and changes it; after that nobody does
 * there. Others may hold that phone later. One that waited in the phone's outbox counts from its arrival.
 */
const changeMinutes = 10;
/** Who began to change it in time may take so long to finish: what they wrote is not thrown away. */
const finishMinutes = 20;

/** Hours that a change may wait in the phone's outbox: a clock that says more is not believed. */
const waitHours = 24;

const later = (moment: string, minutes: number) =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** Until when a check-in can be changed where it was sent; null when that is over. */
export function changeableUntil(submittedAt: string, now: string): string | null {
  const until = later(submittedAt, changeMinutes);
  return now < until ? until : null;
}

/** Whether a change was finished in time: by the device's clock where that is known, since it may have waited for a network. */
export const changedInTime = (submittedAt: string, writtenAt: string | null, now: string): boolean =>
  (writtenAt ?? now) < later(submittedAt, changeMinutes + finishMinutes) &&
  now < later(submittedAt, waitHours * 60);
