import { authorize, type StaffActor } from "#model/access.ts";
import { nothingAnswered } from "#model/check-in.ts";
import { untold } from "#model/client.ts";
import { composite, itemsOfCheckIn } from "#science/measures/session-check.ts";
import { type Random, seededRandom } from "#science/simulation/random.ts";
import { simulateClient } from "#science/simulation/simulate-client.ts";
import { saveCheckIn } from "#store/check-ins.ts";
import { insertClient } from "#store/clients.ts";
import { markReplyShown, saveReply } from "#store/replies.ts";
import { insertSession } from "#store/sessions.ts";
import { saveChoice } from "#store/suggestion-choices.ts";
import { saveView } from "#store/therapist-views.ts";
import { saveTrial } from "#store/trials.ts";
import { caseloadOf, clientFor, sessionFor } from "../access.ts";
import { prepareSetUp } from "../accounts/set-up-practice.ts";
import { recalibrate } from "../alliance/recalibrate.ts";
import { dayAfter, dayIn } from "../practice-day.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { answersAround } from "./answers.ts";
import { type DemonstrationClient, demonstrationClients } from "./clients.ts";
import { seedGoals } from "./seed-goals.ts";

/** Signs in to the demonstration; it holds nothing but simulated clients, so everybody may know it. */
export const demonstrationSignIn = { email: "demo@attune.example", password: "a demonstration" } as const;

/** Opens a practice of simulated clients, plainly marked, with sessions up to today. */
export async function seedDemonstration(services: Services): Promise<void> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const open = await prepareSetUp(
    services,
    { kind: "operator" },
    {
      practice: {
        name: "Demonstration practice",
        language: "en",
        country: "GB",
        timeZone,
        helpLines: [{ name: "Emergency", number: "999" }],
      },
      owner: { name: "Demo Therapist", ...demonstrationSignIn },
      demonstration: true,
    },
  );
  const random = seededRandom(4280);
  const practiceId = await transact(services, async (within) => {
    const { practiceId, staffId } = await open(within);
    const actor: StaffActor = { kind: "staff", staffId, practiceId, roles: ["owner"] };
    for (const client of demonstrationClients) await seedClient(within, actor, random, client, timeZone);
    return practiceId;
  });
  await recalibrate(services, { kind: "operator" }, practiceId);
}

async function seedClient(
  services: Services,
  actor: StaffActor,
  random: Random,
  shape: DemonstrationClient,
  timeZone: string,
): Promise<void> {
  const id = services.newId();
  const caseload = caseloadOf(actor, "add-client");
  const createdAt = instant(services);
  await insertClient(services.store, caseload, {
    ...untold,
    id,
    name: shape.name,
    source: "simulated",
    createdAt,
  });
  const today = dayIn(timeZone, services.now());
  const scores = scoresOf(random, shape);
  const add = async (date: string, time: string | null, attendance: "planned" | "kept" | "missed") => {
    const client = await clientFor(services, actor, id, "change");
    const session = { id: services.newId(), date, time, attendance };
    await insertSession(services.store, client, { ...session, createdAt, place: 0 });
    return session.id;
  };
  const days = scores.map((_, index) => dayAfter(today, -7 * (scores.length - index)));
  let before: string | null = null;
  for (const [index, score] of scores.entries()) {
    const date = days[index]!;
    const sessionId = await add(date, shape.today, "kept");
    await seedCheckIn(services, actor, random, shape, {
      sessionId,
      before,
      date,
      number: index + 1,
      score,
      usual: scores[0]!,
    });
    before = sessionId;
  }
  if (shape.goals) await seedGoals(services, actor, id, shape.goals, days);
  if (shape.missedLast) await add(dayAfter(today, -1), null, "missed");
  if (shape.today) await add(today, shape.today, "planned");
}

function scoresOf(random: Random, shape: DemonstrationClient): number[] {
  const simulated = simulateClient(random, Math.max(shape.sessions, 1), shape).slice(0, shape.sessions);
  const level = shape.ceiling ? 12 : 8;
  return simulated.map(({ score }, index) => {
    const fromEnd = shape.sessions - 1 - index;
    // The clients that show one thing keep a steady line, so that it is seen.
    if (shape.ceiling || shape.fall || shape.repaired) {
      const fall = shape.fall && fromEnd === 0 ? shape.fall.by : shape.repaired && fromEnd === 3 ? 3 : 0;
      return level + 0.4 * random.normal() - fall;
    }
    return score;
  });
}

async function seedCheckIn(
  services: Services,
  actor: StaffActor,
  random: Random,
  shape: DemonstrationClient,
  at: {
    sessionId: string;
    before: string | null;
    date: string;
    number: number;
    score: number;
    usual: number;
  },
): Promise<void> {
  const { sessionId, number } = at;
  const last = number === shape.sessions;
  const answers = answersAround(random, number, at.score, at.usual);
  const moment = `${at.date}T18:00:00.000Z`;
  const own = await sessionFor(services, actor, sessionId, "guess");
  const fall = last ? shape.fall : undefined;
  const device = hashOfToken(services.newToken(tokenBytes));
  const answering = authorize({ kind: "check-in-link", sessionId, device }, own, "answer");
  const addressed = shape.repaired && shape.sessions - number === 2 ? at.before : null;
  const checkIn = {
    ...nothingAnswered,
    number,
    asked: itemsOfCheckIn(number),
    answers,
    changeNextTime: fall?.change ?? null,
    unsaid: fall?.unsaid ?? null,
    inTheWay: fall?.inTheWay ?? null,
    hopes: number === 1 ? shape.hopes : null,
    hardToSpeak: number === 1 ? shape.hardToSpeak : null,
    addressed: addressed ? ("yes" as const) : null,
    addressedSessionId: addressed,
    submittedAt: moment,
    changedAt: moment,
  };
  await saveCheckIn(services.store, answering, checkIn, device);
  if (addressed) await markReplyShown(services.store, answering, addressed, moment);
  if (shape.waiting && last) return;
  const guess = Object.fromEntries(
    Object.entries(answers).map(([item, said]) => {
      const near = (composite(answers)?.score ?? 8) + 0.5 + random.normal();
      const hard = item === "heldBack" || item === "judged";
      return [item, Math.min(10, Math.max(0, Math.round(hard ? (said ?? 2) - 1 : Math.max(near, 6))))];
    }),
  );
  await saveView(services.store, own, {
    own: {},
    guess,
    tension: false,
    noticed: (last && shape.noticed) || [],
    withoutGuess: false,
    savedAt: moment,
    revealedAt: moment,
  });
  if (shape.repaired && shape.sessions - number === 3) {
    const line = "I moved too fast. Next time we start where you want.";
    const session = await sessionFor(services, actor, sessionId, "reply");
    await saveReply(services.store, session, { line, repliedAt: moment });
    await seedTrial(services, actor, sessionId, moment);
  }
}

/** Something that the therapist tried after a low check-in, so that there is something to judge. */
async function seedTrial(services: Services, actor: StaffActor, sessionId: string, at: string) {
  const session = await sessionFor(services, actor, sessionId, "choose-suggestion");
  const strategyId = "name-my-part";
  const choice = { strategyId, choice: "try", because: null, words: null, chosenAt: at } as const;
  await saveChoice(services.store, session, { id: services.newId(), ...choice });
  const trial = { strategyId, reason: "drop", aim: "composite", goalId: null, startedAt: at } as const;
  await saveTrial(services.store, session, { id: services.newId(), ...trial });
}
