import * as v from "valibot";
import type { ClientActor } from "#model/access.ts";
import { nothingAnswered, topics, type Unsaid } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import { type AdditionKind, additionForm } from "#model/own-page.ts";
import { id } from "#model/text.ts";
import { insertAddition, updateUnsaid } from "#store/additions.ts";
import { parse } from "../parse.ts";
import { hearsDanger, signalsDangerIn } from "../perception/danger.ts";
import { instant, type Services } from "../services.ts";
import { type OwnSession, onOwnCheckIn } from "./on-own-check-in.ts";

const topicForm = v.object({ sessionId: id, topic: v.picklist(topics) });

const sessionForm = v.object({ sessionId: id });

/** Adds a note to a check-in: the answers stay as they are, and the note stands beside them and opens with them. */
export async function addNote(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { sessionId, words } = parse(additionForm, given);
  await onOwnCheckIn(services, actor, sessionId, async (within, session) => {
    await add(within, session, "note", words, signalsDangerIn([words]));
  });
}

/**
 * Moves "only the topic" up to words, which the therapist sees from then on; before the check-in was opened, also what
 * was left out.
 */
export async function shareWords(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { sessionId, words } = parse(additionForm, given);
  await moveUnsaid(services, actor, sessionId, { shared: "words", words });
}

/** Moves words down to "only the topic": the words are deleted. What was read before cannot be made unread. */
export async function leaveTopic(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { sessionId, topic } = parse(topicForm, given);
  await moveUnsaid(services, actor, sessionId, { shared: "topic", topic });
}

/** Takes back words or topic altogether. What was read before cannot be made unread. */
export async function takeBack(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { sessionId } = parse(sessionForm, given);
  await moveUnsaid(services, actor, sessionId, null);
}

function moveUnsaid(
  services: Services,
  actor: ClientActor,
  sessionId: string,
  unsaid: Unsaid | null,
): Promise<void> {
  return onOwnCheckIn(services, actor, sessionId, async (within, session, checkIn, opened) => {
    const stays = checkIn.unsaid?.shared === unsaid?.shared;
    // After it was opened, what was left out is added as a note; and a topic has its words to come from.
    const fromNothing = !checkIn.unsaid && (opened || unsaid?.shared !== "words");
    if (stays || fromNothing) throw new AttuneError("not-found");
    // Whoever says more of not being safe, in whatever words, is not heard less; taking it back takes it back.
    const before = checkIn.unsaid;
    const said = before?.shared === "topic" && before.topic === "self-harm" && unsaid?.shared === "words";
    const toldDanger = unsaid !== null && (checkIn.toldDanger || said);
    const signalsDanger = hearsDanger({ ...checkIn, unsaid, toldDanger });
    const changedAt = instant(within);
    await updateUnsaid(within.store, session, { unsaid, toldDanger, signalsDanger, changedAt });
    // Before it was opened there is nothing to tell: it reads as if it had been so from the beginning.
    const kind = unsaid ? (`to-${unsaid.shared}` as const) : "to-nothing";
    if (opened)
      await add(within, session, kind, null, hearsDanger({ ...nothingAnswered, unsaid, toldDanger }));
  });
}

async function add(
  within: Services,
  session: OwnSession,
  kind: AdditionKind,
  words: string | null,
  signalsDanger: boolean,
): Promise<void> {
  const addition = { id: within.newId(), kind, words, signalsDanger, addedAt: instant(within) };
  await insertAddition(within.store, session, addition);
}
