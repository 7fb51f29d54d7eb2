/** One rated session of a table; `score` is on 0-10. */
export interface ImportRow {
  readonly line: number;
  /** ISO date or date-time, as the table has it. */
  readonly time: string;
  readonly score: number | null;
  readonly direct: boolean;
  readonly fingerprint: string;
}

/** A client with a therapist of the table, their sessions in order. */
export interface ImportSeries {
  readonly client: string;
  readonly therapist: string;
  readonly ended: boolean;
  readonly rows: readonly ImportRow[];
}
