import type { CheckIn } from "#model/check-in.ts";
import type { Addition } from "#model/own-page.ts";
import type { Reply } from "#model/reply.ts";
import type { Session } from "#model/session.ts";

/** A check-in as its own client sees it. */
export interface OwnEntry {
  readonly session: Session;
  readonly checkIn: CheckIn;
  readonly openedAt: string | null;
  readonly reply: Reply | null;
  readonly additions: readonly Addition[];
  readonly told: readonly { readonly words: string; readonly value: number }[];
}
