import type { ClientHistory } from "./client-history.ts";
import type { Observation } from "./indicator.ts";
import { observeAnswering } from "./observe-answering.ts";
import { observeAnswers, observeHope } from "./observe-answers.ts";
import { observeAfterHard, observeAttendance } from "./observe-attendance.ts";
import { observeDistance } from "./observe-distance.ts";
import { observeFit } from "./observe-fit.ts";
import { observeNoticed } from "./observe-noticed.ts";
import { observeStrain } from "./observe-strain.ts";

/** Everything of a client's history that speaks for or against a barrier, each with its day and its age in sessions. */
export function observe(history: ClientHistory): Observation[] {
  const { checkIns, attendance, population } = history;
  const sessions = Math.max(checkIns.at(-1)?.session ?? 0, attendance.at(-1)?.session ?? 0);
  return [
    ...observeAnswers(checkIns, population),
    ...observeHope(checkIns),
    ...observeDistance(checkIns),
    ...observeStrain(checkIns),
    ...observeNoticed(checkIns),
    ...observeAttendance(attendance),
    ...observeAfterHard(checkIns, attendance),
    ...observeAnswering(checkIns),
    ...observeFit(history, sessions),
  ].map(({ session, ...observed }) => ({ ...observed, ago: Math.max(0, sessions - session) }));
}
