import * as v from "valibot";
import { id, optionalWords } from "./text.ts";

/** What the client hears back on a check-in: "I read it", or one line. */
export interface Reply {
  readonly sessionId: string;
  readonly line: string | null;
  readonly repliedAt: string;
  readonly shownAt: string | null;
}

export const replyForm = v.object({ sessionId: id, line: optionalWords(280) });
