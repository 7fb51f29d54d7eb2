/** What is usual across the clients of a site, on the 0-10 scale. */
export interface Population {
  readonly mean: number;
  readonly betweenClientSd: number;
  readonly withinClientSd: number;
  /** Observed lag-1 correlation of the residuals around each client's own mean. */
  readonly autocorrelation: number;
  /** Of clients' first differences, pooled. Absent in a prior. */
  readonly differenceSd?: number;
  readonly sessions: number;
  readonly clients: number;
  readonly source: "estimated" | "prior";
  /** The same while nothing happens: what flags are reckoned from. Absent in a prior. */
  readonly calm?: Calm;
}

/** How clients' scores lie and move before anything stands out, with scores at the top taken for "at least so much". */
export interface Calm {
  readonly mean: number;
  readonly betweenClientSd: number;
  readonly withinClientSd: number;
  readonly autocorrelation: number;
}

/** One check-in of one client with one therapist, in order of time. */
export interface SeriesPoint {
  /** Composite, 0-10; `null` when there is a check-in without one (fewer than two of three answered). */
  readonly score: number | null;
  /** How many of the composite's three statements were answered; absent means all. */
  readonly answered?: 2 | 3;
  readonly judged?: number | null;
  readonly heldBack?: number | null;
  /** The client said so: words or a topic under "something I didn't say", or a column of an imported table. */
  readonly shared?: "words" | "topic" | "column" | null;
  /** The therapist reported tension in this session. */
  readonly tension?: boolean;
  /** Every answered statement stood at the top of its scale. */
  readonly atCeiling?: boolean;
}

export type Flag = "none" | "watch" | "strain";

/** What was said directly, above every statistic: shared words or a topic, a column of an imported table, tension noted by the therapist, or a leap of judged or held back. */
export type DirectSign = Extract<Reason, { rule: "direct" }>["said"];

/** Why a flag stands, as numbers: the sentence is made from them where it is shown. */
export type Reason =
  | { readonly rule: "direct"; readonly said: "words" | "topic" | "column" | "tension" }
  | {
      readonly rule: "direct";
      readonly said: "judged" | "heldBack";
      readonly value: number;
      readonly usual: number;
    }
  | { readonly rule: "drop"; readonly score: number; readonly expected: number; readonly z: number }
  | { readonly rule: "two-low"; readonly z: number; readonly zBefore: number }
  /** `sessions`: since when the line has been falling, this check-in included. */
  | { readonly rule: "erosion"; readonly sessions: number };

export type RecoveryKind = "V" | "slide-and-snap" | "step" | "double-dip";
export interface Recovery {
  readonly kind: RecoveryKind;
  /** Points from the baseline down to the lowest score. */
  readonly magnitude: number;
  /** Sessions from onset to the return; 3 or fewer is timely. */
  readonly sessions: number;
  /** Within one standard error of the baseline; otherwise half of the drop was regained. */
  readonly full: boolean;
  /** Index of the point at which the strain began. */
  readonly onset: number;
}

/** What the science says of one point, every number with its evidence. */
export interface Reading {
  readonly score: number | null;
  /** One-step-ahead prediction before this point was seen. */
  readonly expected: number;
  /** expected -/+ 1.64 standard deviations of the prediction; not clipped to the scale. */
  readonly low: number;
  readonly high: number;
  readonly sd: number;
  readonly z: number | null;
  /** Probability, 0 to 1, that something has changed, with this session or the one before, or slowly; `null` without a score. */
  readonly changed: number | null;
  readonly flag: Flag;
  readonly reasons: readonly Reason[];
  readonly recovery: Recovery | null;
  /** False when the last three check-ins stood entirely at the top. */
  readonly informative: boolean;
}
