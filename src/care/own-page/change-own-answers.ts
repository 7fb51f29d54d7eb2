import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import type { ClientActor } from "#model/access.ts";
import { type CheckIn, type CheckInForm, checkInForm } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import { inTheWayOf, preferencesNow } from "#model/in-the-way.ts";
import { id } from "#model/text.ts";
import { saveCheckIn } from "#store/check-ins.ts";
import { parse } from "../parse.ts";
import { hearsDanger } from "../perception/danger.ts";
import { instant, type Services } from "../services.ts";
import { type AskedBesides, askedBesides } from "./asked-besides.ts";
import { onOwnCheckIn } from "./on-own-check-in.ts";
import { sentFromOwnPage } from "./own-client.ts";

const answersForm = v.object({ ...checkInForm.entries, sessionId: id });

/**
 * Changes what a client answered, until their therapist has opened it. What was not said is moved by itself, goals have
 * a list of their own, and what the check-in did not ask stays as it is. Throws `already-revealed`, `not-found` or
 * `invalid-input`.
 */
export async function changeOwnAnswers(
  services: Services,
  actor: ClientActor,
  given: unknown,
): Promise<void> {
  const { sessionId, ...form } = parse(answersForm, given);
  await onOwnCheckIn(services, actor, sessionId, async (within, session, before, opened) => {
    if (opened) throw new AttuneError("already-revealed");
    const checkIn = { ...before, ...saidIn(form, before, await askedBesides(within, session, before)) };
    if (isDeepStrictEqual(checkIn, before)) return;
    const changed = {
      ...checkIn,
      // Who asked to be heard stays heard: no words that are changed take that back.
      signalsDanger: hearsDanger(checkIn),
      changedAt: instant(within),
    };
    await saveCheckIn(within.store, session, changed, sentFromOwnPage);
  });
}

function saidIn(form: CheckInForm, { asked }: CheckIn, besides: AskedBesides): Partial<CheckIn> {
  const { changeNextTime, nextWish, hopes, hardToSpeak, addressed } = form;
  return {
    answers: Object.fromEntries(asked.map((item) => [item, form[item]])),
    changeNextTime,
    nextWish,
    ...(besides.addressed && { addressed: addressed === "" ? null : addressed }),
    ...(besides.hopes && { hopes, hardToSpeak }),
    ...(besides.inTheWay && { inTheWay: inTheWayOf(form), preferences: preferencesNow(form) }),
  };
}
