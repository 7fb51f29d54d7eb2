import type { ClientHistory } from "./client-history.ts";
import type { Observation } from "./indicator.ts";
import { observeAnswers, observeDistance } from "./observe-answers.ts";
import { observeAnswering, observeAttendance, observeFit } from "./observe-conduct.ts";
import { observeStrain } from "./observe-strain.ts";

/** Everything of a client's history that speaks for or against a barrier, each with its day and its age in sessions. */
export function observe(history: ClientHistory): Observation[] {
  const { checkIns, attendance, population } = history;
  const sessions = Math.max(checkIns.at(-1)?.session ?? 0, attendance.at(-1)?.session ?? 0);
  return [
    ...observeAnswers(checkIns, population),
    ...observeDistance(checkIns),
    ...observeStrain(checkIns),
    ...observeAttendance(attendance),
    ...observeAnswering(checkIns),
    ...observeFit(history, sessions),
  ].map(({ session, ...observed }) => ({ ...observed, ago: Math.max(0, sessions - session) }));
}
