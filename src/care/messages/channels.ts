import type { Channel } from "#model/message.ts";
import type { Practice } from "#model/practice.ts";
import type { Post } from "./post.ts";
import type { Push } from "./push.ts";

/** The ways out that this server has: each is null where its settings do not allow it. */
export interface WaysOut {
  readonly post: Post | null;
  readonly push: Push | null;
}

/** The channels that the practice has switched on and this server can use. */
export function channelsOf({ messageRules }: Practice, { post, push }: WaysOut): Channel[] {
  const on: Channel[] = [];
  if (post && messageRules.reminders) on.push("email");
  if (push && messageRules.push) on.push("push");
  return on;
}
