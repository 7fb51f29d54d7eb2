import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { replyForm } from "#model/reply.ts";
import { checkInOfSession } from "#store/check-ins.ts";
import { saveReply } from "#store/replies.ts";
import { viewOfSession } from "#store/therapist-views.ts";
import { sessionFor } from "../access.ts";
import { parse } from "../parse.ts";
import { gate } from "../perception/gate.ts";
import { instant, type Services } from "../services.ts";

/**
 * "I read it", or one line back to the client, shown at their next check-in. What was not opened cannot be
 * answered. Throws `reply-shown` when the client has met the reply before it.
 */
export async function replyToClient(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const { sessionId, line } = parse(replyForm, given);
  const session = await sessionFor(services, actor, sessionId, "reply");
  const checkIn = await checkInOfSession(services.store, session);
  const view = await viewOfSession(services.store, session);
  if (!checkIn || gate(checkIn, view).state !== "revealed") throw new AttuneError("not-found");
  const saved = await saveReply(services.store, session, { line, repliedAt: instant(services) });
  if (!saved) throw new AttuneError("reply-shown");
}
