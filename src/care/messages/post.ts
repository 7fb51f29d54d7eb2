/** An e-mail as it is handed to the mail server. */
export interface Email {
  /** Stays the same when sending is tried again, so that mail systems keep one. */
  readonly id: string;
  readonly to: string;
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail server has taken it; or it was handed over whole and nothing was heard of it since, so that it may have arrived. */
export type PostOutcome = "taken" | "unanswered";

/** The practice's mail, switched on by its settings: how e-mails leave, and the address that their links carry. */
export interface Post {
  readonly publicUrl: string;
  /**
   * Hands an e-mail to the mail server. `leaving` is waited for when the server is ready for it and nothing of it has
   * gone yet; where that fails it stays here. Throws where it has surely not left.
   */
  readonly send: (email: Email, leaving?: () => Promise<void>) => Promise<PostOutcome>;
}
