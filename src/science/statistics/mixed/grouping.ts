/** All random coefficients of one grouping: those of its correlated sets side by side. */
export interface Grouping {
  readonly name: string;
  readonly levels: readonly string[];
  /** The level of every row. */
  readonly codes: Int32Array;
  /** What each coefficient of a level multiplies, a column for each. */
  readonly columns: readonly { readonly name: string; readonly values: Float64Array }[];
  /** First column and number of columns of each set that is correlated in itself, and where the formula has it. */
  readonly sets: readonly { readonly start: number; readonly size: number; readonly at: number }[];
}

/** A free element of a grouping's relative covariance factor, which is lower triangular. */
export interface Parameter {
  readonly grouping: number;
  readonly row: number;
  readonly column: number;
}
