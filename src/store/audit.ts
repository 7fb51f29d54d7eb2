import type { Store } from "./open.ts";

/** One thing that somebody did or looked at: ids and the name of the act, never content. */
export interface AuditEvent {
  readonly id: string;
  readonly practiceId: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

/** Adds to the record of who did what. There is no function that changes or removes an entry. */
export async function appendAudit(store: Store, event: AuditEvent): Promise<void> {
  await store
    .insertInto("audit_event")
    .values({
      id: event.id,
      practice_id: event.practiceId,
      at: event.at,
      actor: event.actor,
      action: event.action,
      subject: event.subject,
    })
    .execute();
}
