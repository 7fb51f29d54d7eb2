/** A time in a calendar that is subscribed to. It tells when and nothing else. */
export interface FeedTime {
  /** The same each time the calendar is read, and different in every feed: two feeds cannot be laid side by side. */
  readonly uid: string;
  /** An instant; of a whole day the day alone, YYYY-MM-DD. */
  readonly start: string;
  /** 0 for a whole day. */
  readonly minutes: number;
}
