import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { chooseSuggestion } from "#care/guidance/choose-suggestion.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { pairDevice } from "#care/own-page/pair-device.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { hashOfToken } from "#care/secrets.ts";
import type { StaffActor } from "#model/access.ts";
import type { Role } from "#model/staff.ts";
import { insertStaffSession } from "#store/staff-sessions.ts";
import routes from "#web/routes.ts";
import { atServer } from "../at-practice.ts";
import { addClientWithSession, addColleague, answeredSession, openPractice } from "../practice.ts";
import { requestsTo } from "./requests.ts";

type Route = (typeof routes)[number];

/** Every path of the app with what stands for an id, from the very list that the app is built of. */
const paths = (list: readonly Route[], before = ""): string[] =>
  list.flatMap(({ path = "", index, children }) => {
    const whole = path ? `${before}/${path}` : before;
    return [...(path || index ? [whole || "/"] : []), ...paths(children ?? [], whole)];
  });
const withIds = [...new Set(paths(routes))].filter((path) => /:(clientId|sessionId)/.test(path));
const ofStaff = withIds.filter((path) => !path.startsWith("/me/"));

/** The forms of the client page, by name. */
const intents = [
  ...readFileSync(
    join(import.meta.dirname, "../../src/web/routes/client/change-client.server.ts"),
    "utf8",
  ).matchAll(/^ {2}"?([a-z-]+)"?: async/gm),
].map(([, intent]) => intent!);

/** The forms of the other pages. */
const formsOfPages = ["close", "code", "without", "write", "see", "link", "agree", "approach"];

const at = atServer();
let owner: StaffActor;
let theirs: Awaited<ReturnType<typeof fullClient>>;
const cookies = new Map<string, string>();

/** A client with something that could be read, changed or undone. */
async function fullClient(therapist: StaffActor) {
  const { clientId, sessionId: open } = await addClientWithSession(at.services, therapist, "2026-11-20");
  const { sessionId } = await answeredSession(at.services, therapist, clientId, "2026-11-01", {
    understood: "3",
    share: "words",
    unsaidWords: "planted words",
  });
  await seeWithoutGuessing(at.services, therapist, sessionId);
  const strategyId = "pace-check";
  await chooseSuggestion(at.services, therapist, { clientId, sessionId, strategyId, choice: "try" });
  await makeLink(at.services, therapist, open);
  const { code } = await makePairingCode(at.services, therapist, clientId);
  const own = await pairDevice(at.services, { code }, "test");
  const choice = at.server.store
    .selectFrom("suggestion_choice")
    .select("id")
    .where("client_id", "=", clientId);
  const trial = at.server.store.selectFrom("trial").select("id").where("client_id", "=", clientId);
  return {
    clientId,
    sessionId,
    open,
    strategyId,
    own,
    choiceId: (await choice.executeTakeFirstOrThrow()).id,
    trialId: (await trial.executeTakeFirstOrThrow()).id,
  };
}

async function signedIn(name: string, roles: readonly Role[]): Promise<StaffActor> {
  const actor = await addColleague(at.services, owner, roles);
  await insertStaffSession(at.server.store, hashOfToken(name), actor.staffId, new Date().toISOString());
  cookies.set(name, `attune_session=${name}`);
  return actor;
}

let ownClientOf: Record<string, string>;
beforeAll(async () => {
  owner = await openPractice(at.services);
  theirs = await fullClient(await addColleague(at.services, owner, ["therapist"]));
  await insertStaffSession(at.server.store, hashOfToken("owner"), owner.staffId, new Date().toISOString());
  cookies.set("owner", "attune_session=owner");
  const therapist = await signedIn("therapist", ["therapist"]);
  await signedIn("supervisor", ["supervisor"]);
  await signedIn("administrator", ["administrator"]);
  await signedIn("researcher", ["researcher"]);
  ownClientOf = {
    owner: (await fullClient(owner)).clientId,
    therapist: (await fullClient(therapist)).clientId,
  };
  cookies.set("another client", `attune_me=${(await fullClient(owner)).own}`);
});

const fill = (path: string, clientId = theirs.clientId) =>
  path.replace(":clientId", clientId).replace(":sessionId", theirs.sessionId);
const requests = requestsTo(at);
const get = (path: string, who: string) => requests.get(path, cookies.get(who) ?? "");
const post = (path: string, who: string, fields: Record<string, string>) =>
  requests.post(path, fields, cookies.get(who) ?? "");

/** All rows that are the client's or their sessions'. */
async function rowsOfTheirs(): Promise<string> {
  const ids = [theirs.clientId, theirs.sessionId, theirs.open];
  const all: string[] = [];
  for (const { name } of await at.server.store.introspection.getTables()) {
    const rows = await at.server.store
      .selectFrom(name as "client")
      .selectAll()
      .execute();
    all.push(...rows.map((row) => JSON.stringify(row)).filter((row) => ids.some((id) => row.includes(id))));
  }
  return all.sort().join("\n");
}

/** Fields that every form finds what it needs in, all of the client who is not one's own. */
const fields = () => ({
  ...theirs,
  own: "",
  aim: "composite",
  attendance: "missed",
  closeDevices: "yes",
  date: "2026-11-02",
  day: "2026-11-02",
  email: "elsewhere@mail.example",
  kind: "finished",
  language: "de",
  line: "not yours",
  reason: "other",
  "guess-understood": "1",
  words: "not yours",
});

const staff = ["owner", "therapist", "supervisor", "administrator", "researcher"];

describe("a colleague's client", () => {
  it("has as many pages and forms as are tried here", () => {
    expect(ofStaff.length).toBeGreaterThan(5);
    expect(intents.length).toBeGreaterThan(15);
  });

  it.each(staff)("cannot be read by the %s", async (who) => {
    const before = await rowsOfTheirs();
    for (const path of ofStaff) {
      const answer = await get(fill(path), who);
      // Addresses that only take forms lead to a page, which refuses.
      const next = answer.status === 302 ? await get(answer.headers.get("location")!, who) : answer;
      expect([path, next.status]).toEqual([path, 404]);
      expect(await next.text()).not.toMatch(/planted words|Heron/);
    }
    expect(await rowsOfTheirs()).toBe(before);
  });

  it.each(staff)("cannot be changed by the %s, from the client's own address or another's", async (who) => {
    const before = await rowsOfTheirs();
    for (const path of ofStaff) {
      for (const intent of ["", ...formsOfPages]) {
        const answer = await post(fill(path), who, { ...fields(), intent });
        // A form may be refused before it is asked whose it is, or there is none to take.
        expect([400, 404, 405], `${path} ${intent}`).toContain(answer.status);
      }
    }
    for (const clientId of [theirs.clientId, ownClientOf[who] ?? theirs.clientId]) {
      for (const intent of intents)
        await post(`/clients/${clientId}`, who, { ...fields(), clientId, intent });
    }
    expect(await rowsOfTheirs()).toBe(before);
  });

  it("cannot be read or changed by nobody, or by another client", async () => {
    const before = await rowsOfTheirs();
    for (const who of ["nobody", "another client"])
      for (const path of ofStaff)
        for (const answer of [await get(fill(path), who), await post(fill(path), who, fields())])
          expect([302, 303, 405], `${path} ${who}`).toContain(answer.status);
    for (const path of withIds.filter((one) => one.startsWith("/me/"))) {
      expect((await get(fill(path), "another client")).status).toBe(404);
      for (const intent of ["add", "up", "down", "back"])
        await post(fill(path), "another client", { ...fields(), intent, topic: "other" });
    }
    expect(await rowsOfTheirs()).toBe(before);
  });
});
