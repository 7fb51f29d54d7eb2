import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addClientWithSession, openOnDevice, openPractice, testServices } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { viewCheckIn } from "../check-ins/view-check-in.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { addNote } from "./add-to-check-in.ts";
import { addGoal } from "./change-goals.ts";
import { ownRecord } from "./own-record.ts";

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
    const services = testServices(fresh.store);
    const therapist = await openPractice(services);
    const { clientId, sessionId } = await addClientWithSession(services, therapist, "2026-11-02");
    const own = { kind: "client", clientId, practiceId: therapist.practiceId } as const;
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
});
