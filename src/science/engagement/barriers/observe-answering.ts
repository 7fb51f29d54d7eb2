import { median } from "d3-array";
import type { CheckInSeen } from "./client-history.ts";
import { seenAt } from "./fact.ts";
import type { Observed } from "./indicator.ts";

/** The spread of the logarithm of the hours that a client takes to answer, within clients (PRIOR). */
const logHoursSd = 1;
const earlierNeeded = 3;
/** Check-ins with words before and without since, from which on somebody has stopped writing. */
const silence = { before: 4, wrote: 2, since: 2 } as const;
/** What was written last is less than so much of what is usual (PRIOR). */
const shorter = 0.4;
/** So many more statements left out than usual (PRIOR). */
const moreLeftOut = 2;

/** How check-ins come against this client's own usual: how fast, how much is written, and what is left out. */
export function observeAnswering(checkIns: readonly CheckInSeen[]): Observed[] {
  return [
    ...observeHours(checkIns),
    ...observeSilence(checkIns),
    ...observeLength(checkIns),
    ...observeLeftOut(checkIns),
  ];
}

function observeHours(checkIns: readonly CheckInSeen[]): Observed[] {
  const timed = checkIns.flatMap((one) =>
    one.hoursToAnswer === null ? [] : [{ ...one, log: Math.log(Math.max(0.1, one.hoursToAnswer)) }],
  );
  const newest = timed.at(-1);
  if (!newest || timed.length <= earlierNeeded) return [];
  const usual = median(timed.slice(0, -1).map(({ log }) => log))!;
  const shown = { value: Math.exp(newest.log), usual: Math.exp(usual) };
  return [
    { indicator: "slow-to-answer", value: (newest.log - usual) / logHoursSd, ...seenAt(newest), shown },
  ];
}

function observeSilence(checkIns: readonly CheckInSeen[]): Observed[] {
  const since = checkIns.slice(-silence.since);
  const before = checkIns.slice(-silence.since - silence.before, -silence.since);
  if (before.length < silence.before) return [];
  const wrote = ({ written }: CheckInSeen) => written > 0;
  const stopped = before.filter(wrote).length >= silence.wrote && !since.some(wrote);
  return [{ indicator: "stopped-writing", value: stopped ? 1 : 0, ...seenAt(since[0]!) }];
}

/** Of those who still write: whether it is much less than it used to be. */
function observeLength(checkIns: readonly CheckInSeen[]): Observed[] {
  const wrote = checkIns.filter(({ written }) => written > 0);
  const newest = wrote.at(-1);
  if (!newest || newest !== checkIns.at(-1) || wrote.length <= earlierNeeded) return [];
  const usual = median(wrote.slice(0, -1).map(({ written }) => written))!;
  const less = newest.written < shorter * usual;
  return [
    {
      indicator: "writes-less",
      value: less ? 1 : 0,
      ...seenAt(newest),
      shown: { value: newest.written, usual },
    },
  ];
}

function observeLeftOut(checkIns: readonly CheckInSeen[]): Observed[] {
  const newest = checkIns.at(-1);
  if (!newest || checkIns.length <= earlierNeeded) return [];
  const usual = median(checkIns.slice(0, -1).map(({ leftOut }) => leftOut))!;
  const more = newest.leftOut >= usual + moreLeftOut;
  return [
    {
      indicator: "left-out",
      value: more ? 1 : 0,
      ...seenAt(newest),
      shown: { value: newest.leftOut, usual },
    },
  ];
}
