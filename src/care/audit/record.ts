import type { Actor } from "#model/access.ts";
import type { AuditAct, AuditSubject } from "#model/audit.ts";
import { appendAudit } from "#store/audit.ts";
import { instant, type Services } from "../services.ts";

/** Writes down who did what to which record: ids only, never content. Part of the caller's transaction. */
export async function record(
  services: Services,
  actor: Actor,
  subject: AuditSubject,
  act: AuditAct,
): Promise<void> {
  await appendAudit(services.store, {
    id: services.newId(),
    practiceId: subject.kind === "practice" ? subject.id : subject.practiceId,
    at: instant(services),
    actor: nameOf(actor),
    action: act,
    subject: `${subject.kind}:${subject.id}`,
  });
}

function nameOf(actor: Actor): string {
  if (actor.kind === "staff") return `staff:${actor.staffId}`;
  return actor.kind === "job" ? `job:${actor.name}` : actor.kind;
}
