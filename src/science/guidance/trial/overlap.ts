/** When a trial stands, by session numbers; null while it goes on. */
export interface TrialSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number | null;
}

/**
 * The trials that stood at the same time as this one: which of them moved it cannot be told. What they aimed at does
 * not matter, since what is tried does not stop at its aim.
 */
export function overlapping(trial: TrialSpan, others: readonly TrialSpan[]): readonly TrialSpan[] {
  const last = ({ end }: TrialSpan) => end ?? Number.POSITIVE_INFINITY;
  return others.filter(
    (other) => other.id !== trial.id && other.start < last(trial) && trial.start < last(other),
  );
}
