import { Refusal } from "../../refusal.ts";

/** What of a score is error, and from how much change on it is more than that. */
export interface ReliableChange {
  /** Standard error of measurement, and of a difference of two scores, in points. */
  readonly standardError: number;
  readonly differenceError: number;
  /** A change of so many points or more has a chance of one in twenty without any true change. */
  readonly smallest: number;
}

/**
 * Reliable change from a stated reliability (Jacobson and Truax 1991, Journal of Consulting and Clinical
 * Psychology 59:12). The reliability of a session's score is its test-retest correlation: with alpha, which
 * counts true movement between sessions as no error, the limit is too narrow.
 */
export function reliableChange(sd: number, reliability: number): ReliableChange {
  if (!(sd > 0 && Number.isFinite(sd)) || !(reliability >= 0 && reliability <= 1))
    throw new Refusal("an sd above 0 and a reliability from 0 to 1 are needed");
  const standardError = sd * Math.sqrt(1 - reliability);
  const differenceError = Math.SQRT2 * standardError;
  return { standardError, differenceError, smallest: 1.96 * differenceError };
}
