import type { ExpressionBuilder } from "kysely";
import type { Authorized, PracticeResource } from "../model/access.ts";
import { inDanger } from "./danger.ts";
import type { Store } from "./open.ts";
import type { Database } from "./tables.ts";

type Practice = Authorized<PracticeResource, "send-messages">;

/** Whom to write to, because of which client. */
export interface Alert {
  readonly clientId: string;
  readonly therapistEmail: string;
}

/**
 * Claims a client with danger that came since their therapist was last written to and that nobody has read or answered,
 * for one process alone: a claim older than `abandoned` is of a process that could not send. Null where there is none.
 */
export async function claimAlert(
  store: Store,
  practice: Practice,
  moment: { now: string; abandoned: string },
): Promise<Alert | null> {
  const due = (one: ExpressionBuilder<Database, "client">) =>
    one.and([
      one.or([
        one("client.alert_claimed_at", "is", null),
        one("client.alert_claimed_at", "<", moment.abandoned),
      ]),
      inDanger(one, one.fn.coalesce("client.alerted_at", one.val(""))),
    ]);
  const candidate = await store
    .selectFrom("client")
    .innerJoin("staff", "staff.id", "client.therapist_id")
    .select(["client.id", "staff.email"])
    .where("client.practice_id", "=", practice.id)
    .where((one) => due(one as ExpressionBuilder<Database, "client">))
    .orderBy("client.id")
    .executeTakeFirst();
  if (!candidate) return null;
  // Claimed by another process since: this one looks again at its next turn.
  const claimed = await store
    .updateTable("client")
    .set({ alert_claimed_at: moment.now })
    .where("client.id", "=", candidate.id)
    .where(due)
    .returning("client.id")
    .executeTakeFirst();
  return claimed ? { clientId: candidate.id, therapistEmail: candidate.email } : null;
}

/** Ends a claim that was sent: what had come by then has been told. One that was not sent is tried again when it is old. */
export async function settleAlert(
  store: Store,
  practice: Practice,
  clientId: string,
  claimedAt: string,
): Promise<void> {
  await store
    .updateTable("client")
    .set({ alerted_at: claimedAt, alert_claimed_at: null })
    .where("id", "=", clientId)
    .where("practice_id", "=", practice.id)
    .execute();
}
