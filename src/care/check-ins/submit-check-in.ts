import { authorize } from "#model/access.ts";
import { type CheckIn, type CheckInForm, checkInForm, type Unsaid } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import { type Answers, items, itemsOfCheckIn } from "#science/measures/session-check.ts";
import { saveCheckIn, submissionState } from "#store/check-ins.ts";
import { markReplyShown, replyBefore } from "#store/replies.ts";
import { holdSession, type SessionResource } from "#store/sessions.ts";
import { findSubmissionSecret } from "#store/submission-secrets.ts";
import { parse } from "../parse.ts";
import { dangerOf } from "../perception/danger.ts";
import { hashOfToken } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/**
 * Saves what a client sent with their device's submission secret; when it returns, it is on the disk.
 * Sent twice it is saved once; sent again by the same device it replaces what was there, until the therapist
 * has seen it. Throws `link-unknown`, `link-expired`, `link-used`, `already-revealed` or `invalid-input`.
 */
export async function submitCheckIn(services: Services, secret: string, given: unknown): Promise<CheckIn> {
  const form = parse(checkInForm, given);
  const session = await sessionOf(services, secret);
  return transact(services, async (within) => {
    const device = hashOfToken(secret);
    const allowed = authorize({ kind: "check-in-link", sessionId: session.id, device }, session, "answer");
    await holdSession(within.store, allowed);
    const { before, revealed, others } = await submissionState(within.store, allowed);
    if (before && before.sentBy !== device) throw new AttuneError("link-used");
    if (revealed) throw new AttuneError("already-revealed");
    // The statements that the page showed are the ones that were answered, whatever was sent meanwhile.
    const number = before?.number ?? Math.min(form.number ?? others + 1, others + 1);
    const now = instant(within);
    const reply = await replyBefore(within.store, allowed);
    const content = { ...contentOf(form, number), addressedSessionId: reply?.sessionId ?? null };
    const checkIn: CheckIn = {
      sessionId: session.id,
      clientId: session.clientId,
      number,
      submittedAt: before?.submittedAt ?? now,
      changedAt: now,
      imported: null,
      ...content,
      signalsDanger: dangerOf(content) !== null,
    };
    await saveCheckIn(within.store, allowed, checkIn, device);
    if (reply) await markReplyShown(within.store, allowed, reply.sessionId, now);
    return checkIn;
  });
}

async function sessionOf(services: Services, secret: string): Promise<SessionResource> {
  const found = await findSubmissionSecret(services.store, hashOfToken(secret));
  if (!found || found.revokedAt) throw new AttuneError("link-unknown");
  if (found.expiresAt <= instant(services)) throw new AttuneError("link-expired");
  return found.session;
}

function contentOf(form: CheckInForm, number: number) {
  const asked = itemsOfCheckIn(number);
  const answers: Answers = Object.fromEntries(
    items.filter((item) => asked.includes(item)).map((item) => [item, form[item]]),
  );
  return {
    asked,
    answers,
    changeNextTime: form.changeNextTime,
    unsaid: unsaidOf(form),
    hopes: number === 1 ? form.hopes : null,
    hardToSpeak: number === 1 ? form.hardToSpeak : null,
    addressed: form.addressed === "" ? null : form.addressed,
  };
}

function unsaidOf(form: CheckInForm): Unsaid | null {
  if (form.share === "words" && form.unsaidWords) return { shared: "words", words: form.unsaidWords };
  if (form.share === "topic") return { shared: "topic", topic: form.topic === "" ? "other" : form.topic };
  return null;
}
