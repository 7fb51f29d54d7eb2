import { beforeAll, expect, it } from "vitest";
import { recalibrate } from "#care/alliance/recalibrate.ts";
import { addClient } from "#care/clients/add-client.ts";
import { writeGoals } from "#care/goals/write-goals.ts";
import { addGoal } from "#care/own-page/change-goals.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { goalsOf } from "#store/goals.ts";
import { atPractice } from "../at-practice.ts";
import { answeredSession } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();
const { get, post } = requestsTo(at);

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A client with four opened check-ins, which are everybody's, and a newest one that waits for the guess. */
async function clientWho(name: string, said: (goalId: string) => Record<string, string>) {
  const { services, therapist } = at;
  const clientId = await addClient(services, therapist, { name });
  const sessions: string[] = [];
  for (const days of [40, 33, 26, 19]) {
    const answers = { understood: "7", task: "6", hope: "7", heldBack: "2" };
    const { sessionId } = await answeredSession(services, therapist, clientId, daysAgo(days), answers);
    await seeWithoutGuessing(services, therapist, sessionId);
    sessions.push(sessionId);
  }
  const actor = { kind: "client", clientId, practiceId: therapist.practiceId } as const;
  await addGoal(services, actor, { words: "To sleep" });
  await writeGoals(services, therapist, clientId, { "goal-1": "To sleep" });
  const client = { kind: "client", id: clientId } as Parameters<typeof goalsOf>[1];
  const [goal] = await goalsOf(services.store, client, "client");
  const newest = await answeredSession(services, therapist, clientId, daysAgo(3), said(goal!.id));
  const next = await addSession(services, therapist, { clientId, date: daysAgo(0) });
  return { name, clientId, newest: newest.sessionId, next, sessions };
}

type Known = Awaited<ReturnType<typeof clientWho>>;
let well: Known;
let badly: Known;
let cookie: string;
beforeAll(async () => {
  well = await clientWho("Heron", () => ({ understood: "10", task: "10", hope: "10", heldBack: "0" }));
  badly = await clientWho("Hobby", (goalId) => ({
    ...{ understood: "0", task: "0", hope: "0", heldBack: "10", judged: "10", "progress-1": `${goalId}:10` },
    ...{ share: "words", unsaidWords: "planted", nextWish: "planted", changeNextTime: "planted" },
    ...{ way: "us", "way-us": "holding-back", mayRaise: "please", "now-lead": "3" },
  }));
  cookie = cookieOf(await post("/sign-in", ownerCredentials));
});

/** A page as it is for whichever client: without their name, and what stands for them. */
async function pageOf({ name, clientId, newest, next }: Known, path: string): Promise<string> {
  const whole = path.replace("CLIENT", clientId).replace("NEWEST", newest).replace("NEXT", next);
  const html = await (await get(whole, cookie)).text();
  expect(html).not.toContain("planted");
  return html
    .replaceAll(name, "NAME")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replaceAll(/class="ava [a-z]\b/g, 'class="ava');
}

const pages = [
  "/clients/CLIENT",
  "/clients/CLIENT/brief",
  "/clients/CLIENT/goals",
  "/sessions/NEWEST/view",
  "/sessions/NEWEST/link",
  "/sessions/NEXT/view",
];

it("no page tells one unopened check-in from another: whoever reads them all guesses no better", async () => {
  const all = async (who: Known) => Promise.all(pages.map((path) => pageOf(who, path)));
  const before = await all(well);
  expect(before[0]).toContain("5 check-ins");
  expect(await all(badly)).toEqual(before);
  // Nor by what is usual in the practice, which is learnt anew at night.
  await recalibrate(at.services, { kind: "job", name: "recalibration" }, at.therapist.practiceId);
  expect(await all(badly)).toEqual(await all(well));
  for (const path of ["/today", "/clients", "/today/briefs", "/practice/decisions", "/practice/outlook"])
    expect(await (await get(path, cookie)).text()).not.toContain("planted");
});

it("and every page that reads them tells them apart once they are opened", async () => {
  for (const { newest } of [well, badly]) await seeWithoutGuessing(at.services, at.therapist, newest);
  const [one, other] = await Promise.all(
    [well, badly].map(async ({ clientId }) => (await get(`/clients/${clientId}`, cookie)).text()),
  );
  expect(one).not.toContain("planted");
  expect(other).toContain("planted");
});
