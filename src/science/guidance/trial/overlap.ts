import { compositeItems } from "../../measures/session-check.ts";
import type { Aim } from "./aim.ts";

/** When a trial stands, by session numbers; null while it goes on. */
export interface TrialSpan {
  readonly id: string;
  readonly aim: Aim;
  readonly goalId: string | null;
  readonly start: number;
  readonly end: number | null;
}

/** The trials that stood at the same time as this one and aimed at the same: which of them moved it cannot be told. */
export function overlapping(trial: TrialSpan, others: readonly TrialSpan[]): readonly TrialSpan[] {
  const last = ({ end }: TrialSpan) => end ?? Number.POSITIVE_INFINITY;
  return others.filter(
    (other) =>
      other.id !== trial.id &&
      sameAim(other, trial) &&
      other.start < last(trial) &&
      trial.start < last(other),
  );
}

/** The alliance line is made of statements, so that it and one of them are not two aims. */
function sameAim(a: TrialSpan, b: TrialSpan): boolean {
  if (a.aim === "composite" && inComposite(b.aim)) return true;
  if (b.aim === "composite" && inComposite(a.aim)) return true;
  return a.aim === b.aim && a.goalId === b.goalId;
}

const inComposite = (aim: Aim) => (compositeItems as readonly string[]).includes(aim);
