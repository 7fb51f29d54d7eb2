export const mark = { direct: 1, ended: 2, atCeiling: 4 } as const;

/** The rows of a table that are in order, column by column. */
export interface RatingRows {
  readonly clients: readonly string[];
  readonly therapists: readonly string[];
  readonly client: Int32Array;
  readonly therapist: Int32Array;
  /** Milliseconds, for sorting; the time as it was written is in `time`. */
  readonly moment: Float64Array;
  readonly time: readonly string[];
  /** On the scale given; NaN where nothing was rated. */
  readonly score: Float64Array;
  readonly line: Uint32Array;
  readonly marks: Uint8Array;
  readonly hash: Float64Array;
  /** SHA-256 of each row where asked for, else empty. */
  readonly fingerprint: readonly string[];
}
