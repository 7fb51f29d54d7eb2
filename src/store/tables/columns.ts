/** A moment in UTC, as ISO-8601 text. */
export type Instant = string;
export type Flag = 0 | 1;
export type Json = string;
