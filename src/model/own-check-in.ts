import type { CheckIn } from "./check-in.ts";
import type { Addition } from "./own-page.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/** One of a client's own check-ins, as the client may see it: all they said, when it was opened, and what came back. */
export interface OwnCheckIn {
  readonly session: Session;
  readonly checkIn: CheckIn;
  /** When the therapist opened it; null while they have not. */
  readonly openedAt: string | null;
  readonly reply: Reply | null;
  readonly additions: readonly Addition[];
  /** How far the client said with it that they are with their goals. */
  readonly told: readonly { readonly words: string; readonly value: number }[];
}
