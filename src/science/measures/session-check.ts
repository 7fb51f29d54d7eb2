/**
 * The "Attune session check", version 1: original statements, answered 0-10, not yet validated.
 * `judged` and `heldBack` run the other way (high is hard) and form a channel of their own.
 */
export const items = ["understood", "task", "hope", "heldBack", "atEase", "goal", "judged"] as const;
export type Item = (typeof items)[number];

/** An answer is a whole number 0-10; `null` or absent means skipped or not asked. */
export type Answers = Readonly<Partial<Record<Item, number | null>>>;

export const compositeItems = ["understood", "task", "hope"] as const satisfies readonly Item[];
export const heldBackChannel = ["judged", "heldBack"] as const satisfies readonly Item[];
const core = ["understood", "task", "hope"] as const satisfies readonly Item[];
const rotation = ["atEase", "goal", "judged"] as const satisfies readonly Item[];

/**
 * The statements of a client's n-th check-in (n counts from 1): the core and one in rotation,
 * all seven every fourth time. `heldBack` comes last, when the others have been said.
 */
export function itemsOfCheckIn(n: number): readonly Item[] {
  if (n % 4 === 0) return ["atEase", "understood", "goal", "task", "hope", "judged", "heldBack"];
  const extra = rotation[(n - 1) % 4]!;
  return [...core, extra, "heldBack"];
}

/** The alliance line's value, and how many of its three statements were answered. */
export interface Composite {
  readonly score: number;
  readonly answered: 2 | 3;
}

/**
 * Mean of `understood`, `task` and `hope`, 0-10. `null` when fewer than two are answered.
 * A missing answer is never filled in; two instead of three widens the expected range.
 */
export function composite(answers: Answers): Composite | null {
  const given = compositeItems.map((item) => answers[item]).filter((value) => value != null);
  if (given.length < 2) return null;
  return {
    score: given.reduce((sum, value) => sum + value, 0) / given.length,
    answered: given.length as 2 | 3,
  };
}
