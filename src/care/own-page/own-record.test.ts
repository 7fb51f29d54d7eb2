import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { OwnRecord } from "#model/own-record.ts";
import { introductionWordFields, wordFields } from "#model/word-fields.ts";
import { openOwnPage } from "../../../test/own-page.ts";
import { answeredSession, openOnDevice } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewCheckIn } from "../check-ins/view-check-in.ts";
import { changeReminders } from "../messages/change-reminders.ts";
import { changeRules } from "../messages/change-rules.ts";
import { switchNoticesOn } from "../messages/switch-notices.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { instant } from "../services.ts";
import { addNote } from "./add-to-check-in.ts";
import { addGoal, endOwnGoal, moveGoal } from "./change-goals.ts";
import { changeIntroduction } from "./change-introduction.ts";
import { ownRecord } from "./own-record.ts";
import { viewOwnPage } from "./view-own-page.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../docs/schemas/own-record.schema.json"), "utf8"),
);

const bytes = (count: number) => Buffer.alloc(count, 4).toString("base64url");
const phone = { endpoint: "https://push.example/1", p256dh: bytes(65), auth: bytes(16), language: "en" };
const atAnyTime = { minutesAfter: "0", withoutTime: "00:00", quietFrom: "03:00", quietUntil: "03:00" };

type Section = keyof OwnRecord;
const none = (why: string) => ({ none: why });
const secret = none("the hash of a secret, which says nothing of anybody");

/** Where each table that holds something of a client stands in the record, or why it does not. */
const sections: Readonly<Record<string, Section | ReturnType<typeof none>>> = {
  client: "client",
  session: "sessions",
  intake: "introduction",
  consent: "consents",
  goal: "goals",
  goal_progress: "goals",
  check_in: "checkIns",
  check_in_addition: "checkIns",
  reply: "checkIns",
  suggestion_choice: "tried",
  message: "messages",
  audit_event: "looks",
  client_device: "devices",
  known_device: "checkInDevices",
  client_passkey: "passkeys",
  push_subscription: "notices",

  therapist_view: none("the therapist's own guess and notes; when they opened a check-in stands with that"),
  flag_dismissal: none("the therapist's own thoughts"),
  trial: none("the therapist's own plan; what they show of it is in what was tried"),
  common_ground: none("what the therapist did with the goals"),
  approach_account: none("how the therapist says they work"),
  calendar_code: none("what the therapist calls the client in a calendar"),
  calendar_session: none("the hash of an event in the therapist's calendar"),
  imported_row: none("the hash of a line of a file, so that it is not read in twice"),
  erasure: none("what is left after an erasure, of whoever has no page any more"),
  calendar_feed: secret,
  check_in_link: secret,
  submission_secret: secret,
  kiosk_code: secret,
  invitation: secret,
  invitation_device: secret,
  client_pairing: secret,
  device_code: secret,
  passkey_challenge: secret,
};

onBothDatabases("a client's record as a file", (freshStore) => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  });
  afterEach(() => fresh.close());

  it("is as its published schema says, with nothing beside it", async () => {
    const { services, therapist, sessionId, actor: own } = await openOwnPage(async () => fresh);
    await addGoal(services, own, { words: "Sleep" });
    const { secret, actor } = await openOnDevice(services, therapist, sessionId);
    const { id } = (await viewCheckIn(services, actor)).goals[0]!;
    const words = { changeNextTime: "Slower", nextWish: "Work", share: "topic", topic: "method" };
    const taps = { way: "us", "way-us": "not-understood", mayRaise: "please", "now-lead": "2" };
    await submitCheckIn(services, secret, {
      understood: "7",
      task: "skip",
      "progress-1": `${id}:3`,
      ...words,
      ...taps,
    });
    await seeWithoutGuessing(services, therapist, sessionId);
    await replyToClient(services, therapist, { sessionId, line: "Next time yours comes first." });
    await addNote(services, own, { sessionId, words: "One thing more" });
    await changeRules(services, therapist, { ...atAnyTime, push: "yes" });
    await switchNoticesOn(services, own, phone);

    const valid = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(schema);
    valid(JSON.parse(JSON.stringify(await ownRecord(services, own))));
    expect(valid.errors).toBeNull();
    expect(valid({ ...(await ownRecord(services, own)), more: true })).toBe(false);

    const notices = async () => (await ownRecord(services, own)).notices;
    expect(await notices()).toEqual({ since: instant(services), endedAt: null, service: "push.example" });
    await changeReminders(services, own, "stop");
    expect(await notices()).toMatchObject({ endedAt: instant(services), service: null });
    valid(JSON.parse(JSON.stringify(await ownRecord(services, own))));
    expect(valid.errors).toBeNull();
  });

  it("has a section for each table that holds something of a client, or a reason why it has none", async () => {
    const { services, actor } = await openOwnPage(async () => fresh);
    const ofClients = /^(client_id|session_id|goal_id|client_name|subject)$/;
    const found = (await fresh.store.introspection.getTables()).filter(
      (table) => table.name === "client" || table.columns.some(({ name }) => ofClients.test(name)),
    );
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(sections).sort());
    const named = new Set(Object.values(sections).filter((one) => typeof one === "string"));
    const beside = ["format", "version", "madeAt", "practice", "timeZone", "therapist", "ruleChanges"];
    expect(Object.keys(await ownRecord(services, actor)).sort()).toEqual([...named, ...beside].sort());
  });

  it("has every word that the client wrote", async () => {
    const { services, therapist, clientId, sessionId, actor: own } = await openOwnPage(async () => fresh);
    const { secret } = await openOnDevice(services, therapist, sessionId);
    const marked = (fields: readonly string[], mark: string) =>
      Object.fromEntries(fields.map((field) => [field, `${mark} ${field}`]));
    await submitCheckIn(services, secret, { share: "words", ...marked(wordFields, "after") });
    await changeIntroduction(services, own, marked(introductionWordFields, "before"));
    const record = JSON.stringify(await ownRecord(services, own));
    for (const field of wordFields) expect(record).toContain(`"after ${field}"`);
    for (const field of introductionWordFields) expect(record).toContain(`"before ${field}"`);
    expect(record).not.toContain(clientId);
  });

  it("has the goals in the client's order, those that ended after them, and what is usual once there is one", async () => {
    const { services, therapist, clientId, actor } = await openOwnPage(async () => fresh);
    for (const words of ["Sleep", "My brother", "Work", "Less coffee"])
      await addGoal(services, actor, { words });
    const ids = (await viewOwnPage(services, actor)).goals.map(({ id }) => id);
    await moveGoal(services, actor, { goalId: ids[2] }, "up");
    await endOwnGoal(services, actor, { goalId: ids[0] });
    for (const day of ["03", "04", "05", "06"])
      await answeredSession(services, therapist, clientId, `2026-11-${day}`, {
        understood: "7",
        task: "7",
        hope: "7",
      });
    const record = await ownRecord(services, actor);
    expect(record.goals.map(({ words }) => words)).toEqual(["Work", "My brother", "Less coffee", "Sleep"]);
    expect(record.checkIns.map(({ usual }) => usual !== null)).toEqual([false, false, false, true]);
  });
});
