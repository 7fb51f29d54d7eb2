import { authorize } from "#model/access.ts";
import { type CheckIn, type CheckInForm, checkInForm, type Unsaid } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import { progressPlaces } from "#model/goal.ts";
import { inTheWayOf, preferencesNow } from "#model/in-the-way.ts";
import { type Answers, items, itemsOfCheckIn } from "#science/measures/session-check.ts";
import { checkInOfSession, saveCheckIn, submissionState } from "#store/check-ins.ts";
import { markReplyShown, replyBefore } from "#store/replies.ts";
import { holdSession } from "#store/sessions.ts";
import { goalsToTell, saveToldProgress } from "#store/told-progress.ts";
import { parse } from "../parse.ts";
import { hearsDanger } from "../perception/danger.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { changedInTime } from "./changeable.ts";
import { rightOf } from "./right-to-answer.ts";
import { isSentAgain } from "./sent-again.ts";

/**
 * Saves what a client sent with their device's submission secret; when it returns, it is on the disk.
 * Sent twice it is saved once, however late; changed by the same device soon after, it replaces what was there, until
 * the therapist has seen it. Throws `consent-withdrawn`, `link-unknown`, `link-expired`, `link-used`,
 * `already-revealed`, `change-closed` or `invalid-input`.
 */
export async function submitCheckIn(services: Services, secret: string, given: unknown): Promise<CheckIn> {
  const form = parse(checkInForm, given);
  const { session, createdAt: openedAt, device, mark } = await rightOf(services, secret);
  return transact(services, async (within) => {
    const allowed = authorize({ kind: "check-in-link", sessionId: session.id, device }, session, "answer");
    await holdSession(within.store, allowed);
    const { before, revealed, others, careWithdrawn } = await submissionState(within.store, allowed);
    if (careWithdrawn) throw new AttuneError("consent-withdrawn");
    if (before && before.sentBy !== device) throw new AttuneError("link-used");
    // The statements that the page showed are the ones that were answered, whatever was sent meanwhile.
    const number = before?.number ?? Math.min(form.number ?? others + 1, others + 1);
    const now = instant(within);
    const reply = await replyBefore(within.store, allowed);
    // What was tapped after sending stands, also where the answers are sent again without it.
    const sent = before ? await checkInOfSession(within.store, allowed) : null;
    const said = {
      ...contentOf(form, number),
      inTheWay: inTheWayOf(form) ?? sent?.inTheWay ?? null,
      preferences: preferencesNow(form) ?? sent?.preferences ?? null,
    };
    // Said once it stands until it is taken back: a page without the question does not take it back.
    const toldDanger = form.tell === "yes" || (form.tell !== "no" && sent?.toldDanger === true);
    const told = toldOf(within, form);
    const writtenAt = plausible(form.writtenAt, openedAt, now);
    if (sent) {
      const marked = mark !== null && form.mark === mark;
      const closed = !changedInTime(sent.submittedAt, { writtenAt, marked }, now);
      const goals = await goalsToTell(within.store, allowed);
      if ((revealed || closed) && isSentAgain(said, told, { sent, goals })) return sent;
      if (revealed) throw new AttuneError("already-revealed");
      if (closed) throw new AttuneError("change-closed");
    }
    const checkIn: CheckIn = {
      sessionId: session.id,
      clientId: session.clientId,
      number,
      writtenAt,
      submittedAt: before?.submittedAt ?? now,
      changedAt: now,
      imported: null,
      ...said,
      addressedSessionId: reply?.sessionId ?? null,
      toldDanger,
      signalsDanger: hearsDanger({ ...said, toldDanger }),
    };
    await saveCheckIn(within.store, allowed, checkIn, device);
    await saveToldProgress(within.store, allowed, told, now);
    if (reply) await markReplyShown(within.store, allowed, reply.sessionId, now);
    return checkIn;
  });
}

/** Minutes that a clock may be ahead and still be believed. */
const aheadMinutes = 10;

/** A device's moment, where it lies between the opening of the link there and now; otherwise its clock is wrong. */
function plausible(written: string | null, openedAt: string, now: string): string | null {
  if (!written) return null;
  const moment = Date.parse(written);
  const slack = aheadMinutes * 60_000;
  const fits = moment >= Date.parse(openedAt) - slack && moment <= Date.parse(now) + slack;
  return fits ? new Date(moment).toISOString() : null;
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
    nextWish: form.nextWish,
    unsaid: unsaidOf(form),
    hopes: number === 1 ? form.hopes : null,
    hardToSpeak: number === 1 ? form.hardToSpeak : null,
    addressed: form.addressed === "" ? null : form.addressed,
  };
}

function unsaidOf(form: CheckInForm): Unsaid | null {
  // What a client asks to be told goes before every other choice, and takes no words with it that are not shared.
  if (form.share === "words" && form.unsaidWords) return { shared: "words", words: form.unsaidWords };
  if (form.tell === "yes") return { shared: "topic", topic: "self-harm" };
  if (form.share === "topic") return { shared: "topic", topic: form.topic === "" ? "other" : form.topic };
  return null;
}

const toldOf = (services: Services, form: CheckInForm) =>
  progressPlaces.flatMap((place) => {
    const told = form[place];
    return told ? [{ id: services.newId(), ...told }] : [];
  });
