import type { Effect, InEach } from "../../strategy.ts";

export const topics = ["together", "relationship", "feedback", "culture", "staying", "seeing"] as const;
export type Topic = (typeof topics)[number];

/** One number of a study. Percentages and points are as the source has them. */
export interface Figure extends Omit<Effect, "statistic"> {
  readonly statistic: Effect["statistic"] | "%" | "points";
  /** What it is about, where a row has several. */
  readonly of?: InEach<string>;
}

interface Row {
  readonly topic: Topic;
  readonly name: InEach<string>;
  /** What else the source says, and what it does not show; in our words. */
  readonly note: InEach<string>;
  /** A DOI only where it was looked up; the rest are found by author and year. */
  readonly source: { readonly authors: string; readonly year: number | null; readonly doi: string | null };
}

/** Read in its source. */
interface VerifiedFactor extends Row {
  readonly status: "verified";
  readonly figures: readonly Figure[];
  /** Studies, or what the source counts instead. */
  readonly k: number | null;
  readonly counts?: "tests" | "samples" | "reports";
  /** People; with `over` there are more than that. */
  readonly n: number | null;
  readonly over?: true;
}

/** From memory: it has no place for a number, so that none can be shown as a fact. */
interface RecalledFactor extends Row {
  readonly status: "recalled";
  readonly figures?: never;
  readonly k?: never;
  readonly counts?: never;
  readonly n?: never;
  readonly over?: never;
}

/** A factor of the relationship and what is known to go with it. A link is not a cause. */
export type Factor = VerifiedFactor | RecalledFactor;
