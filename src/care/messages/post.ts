/** An e-mail as it is handed to the mail server. */
export interface Email {
  /** Stays the same when sending is tried again, so that mail systems keep one. */
  readonly id: string;
  readonly to: string;
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
}

/** The practice's mail, switched on by its settings: how e-mails leave, and the address that their links carry. */
export interface Post {
  readonly publicUrl: string;
  /** Resolves when the mail server has taken the e-mail. */
  readonly send: (email: Email) => Promise<void>;
}
