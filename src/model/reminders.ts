/** How reminders stand for a client. Moments are instants. */
export interface Reminders {
  /** When the client stopped e-mails; null while they may come. */
  readonly stoppedAt: string | null;
  /** There is an address that e-mails could go to. */
  readonly hasAddress: boolean;
  /** One could come: by e-mail, or to a phone that takes notifications. */
  readonly canCome: boolean;
  /** When the next message about the link's session comes; null where none will, and on the own page. */
  readonly next: string | null;
  /** When it would come if it were put off; `tonight` is null where today has no hour left. Null where nothing waits. */
  readonly later: { readonly tonight: string | null; readonly tomorrow: string } | null;
}
