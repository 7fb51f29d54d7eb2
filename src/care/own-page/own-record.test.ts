import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openOwnPage } from "../../../test/own-page.ts";
import { answeredSession, openOnDevice } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewCheckIn } from "../check-ins/view-check-in.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addNote } from "./add-to-check-in.ts";
import { addGoal, endOwnGoal, moveGoal } from "./change-goals.ts";
import { ownRecord } from "./own-record.ts";
import { viewOwnPage } from "./view-own-page.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../docs/schemas/own-record.schema.json"), "utf8"),
);

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

    const valid = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(schema);
    valid(JSON.parse(JSON.stringify(await ownRecord(services, own))));
    expect(valid.errors).toBeNull();
    expect(valid({ ...(await ownRecord(services, own)), more: true })).toBe(false);
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
