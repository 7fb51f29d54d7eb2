import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { type TherapistView, therapistViewForm } from "#model/therapist-view.ts";
import { noticeable } from "#science/engagement/barriers/indicator.ts";
import { type Answers, items } from "#science/measures/session-check.ts";
import { checkInOfSession } from "#store/check-ins.ts";
import { hasWithdrawnCare } from "#store/clients.ts";
import { holdSession } from "#store/sessions.ts";
import { saveView as store, viewOfSession } from "#store/therapist-views.ts";
import { sessionFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/**
 * Saves the therapist's own view and guess of a session, which opens the client's answers. Both can be
 * changed until the answers are there to be seen, and are locked from then on.
 * A form without a single guess is a look without guessing, and is kept as one.
 * Throws `guess-locked` when the answers were seen before, and `consent-withdrawn` when they may not be read.
 */
export async function saveView(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const form = parse(therapistViewForm, given);
  const read = (prefix: "own" | "guess"): Answers =>
    Object.fromEntries(
      items.map((item) => [item, form[`${prefix}-${item}`]]).filter(([, value]) => value !== null),
    );
  const guess = read("guess");
  await keep(services, actor, form.sessionId, {
    own: read("own"),
    guess,
    tension: form.tension === "yes",
    noticed: noticeable.filter((one) => form[`noticed-${one}`] === "yes"),
  });
}

/** Opens a session's answers without a guess: recorded as such, and never counted as one. */
export async function seeWithoutGuessing(
  services: Services,
  actor: StaffActor,
  sessionId: string,
): Promise<void> {
  await keep(services, actor, sessionId, { own: {}, guess: {}, tension: false, noticed: [] });
}

async function keep(
  services: Services,
  actor: StaffActor,
  sessionId: string,
  view: Pick<TherapistView, "own" | "guess" | "tension" | "noticed">,
): Promise<void> {
  const session = await sessionFor(services, actor, sessionId, "guess");
  const withoutGuess = Object.keys(view.guess).length === 0;
  await transact(services, async (within) => {
    await holdSession(within.store, session);
    if ((await viewOfSession(within.store, session))?.revealedAt) throw new AttuneError("guess-locked");
    const answered = (await checkInOfSession(within.store, session)) !== null;
    if (answered && (await hasWithdrawnCare(within.store, session)))
      throw new AttuneError("consent-withdrawn");
    const savedAt = instant(within);
    await store(within.store, session, {
      ...view,
      withoutGuess,
      savedAt,
      revealedAt: answered ? savedAt : null,
    });
    const action = withoutGuess ? "see-without-guessing" : "guess";
    await record(within, actor, session, action);
  });
}
