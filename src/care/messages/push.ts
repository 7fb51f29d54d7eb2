import type { Notice, PushKeys, PushSubscription } from "#model/push.ts";

/** The push service has taken it, does not know the phone any more, or may take it later. */
export type PushOutcome = "taken" | "gone" | "later";

/** The way out for notifications, over the push service that each phone's browser has chosen. */
export interface Push {
  readonly send: (to: PushSubscription, notice: Notice, keys: PushKeys) => Promise<PushOutcome>;
}
