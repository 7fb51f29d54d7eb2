/**
 * So many minutes after a check-in has arrived, the device that sent it reads and changes it; after that nobody does
 * there. Others may hold that phone later. One that waited in the phone's outbox counts from its arrival.
 */
const changeMinutes = 10;
/** Who began to change it in time may take so long to finish: what they wrote is not thrown away. */
const finishMinutes = 20;

/** Hours that a change may wait in the phone's outbox. */
const waitHours = 24;

const later = (moment: string, minutes: number) =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** Until when a check-in can be changed where it was sent; null when that is over. */
export function changeableUntil(submittedAt: string, now: string): string | null {
  const until = later(submittedAt, changeMinutes);
  return now < until ? until : null;
}

/**
 * Whether a change came in time. One that arrives later may have waited for a network: then it has to say so, by the
 * device's clock, and to carry the mark that stood in the page while that could be written in. A clock alone is not
 * believed: whoever holds the phone later sets it as they like, and gets no page with a mark any more.
 */
export function changedInTime(
  submittedAt: string,
  { writtenAt, marked }: { readonly writtenAt: string | null; readonly marked: boolean },
  now: string,
): boolean {
  const end = later(submittedAt, changeMinutes + finishMinutes);
  if (now < end) return true;
  return marked && writtenAt !== null && writtenAt < end && now < later(submittedAt, waitHours * 60);
}
