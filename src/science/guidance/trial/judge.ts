import type { Population } from "../../alliance/types.ts";
import { type Aim, lowerIsBetter } from "./aim.ts";
import type { Recovery } from "./course-model.ts";
import { judgeAttendance } from "./judge-attendance.ts";
import { type Judged, judgeTrial, type TrialCourse } from "./judge-trial.ts";
import { modelFor } from "./model-for.ts";
import type { UsualComing } from "./usual-coming.ts";

/** What of a practice a trial is judged with. */
export interface KnownHere {
  readonly population: Population;
  readonly recovery: Recovery;
  readonly coming: UsualComing;
}

/** Judges a trial by what it aims at: coming to sessions by how often clients come, all else by the client's own course. */
export function judge(
  aim: Aim,
  values: Omit<TrialCourse, "lowerIsBetter">,
  { population, recovery, coming }: KnownHere,
): Judged {
  const course = { ...values, lowerIsBetter: lowerIsBetter(aim) };
  if (aim === "attendance") return judgeAttendance(course, coming);
  return judgeTrial(course, modelFor(aim, population, recovery));
}
