import { afterEach, beforeEach, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { addClientWithSession, answeredSession, openPractice, testServices } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { saveView } from "./save-view.ts";
import { viewGuess } from "./view-guess.ts";

onBothDatabases("the page of one session", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices>;
  let therapist: StaffActor;
  let clientId: string;
  let sessionId: string;
  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store);
    therapist = await openPractice(services);
    ({ clientId, sessionId } = await addClientWithSession(services, therapist));
  });
  afterEach(() => fresh.close());

  const looks = () =>
    services.store.selectFrom("audit_event").select("id").where("action", "=", "view-client").execute();

  it("shows danger from any session with its place, until it is answered, and opens nothing else", async () => {
    const { sessionId: earlier } = await answeredSession(services, therapist, clientId, "2026-11-16", {
      understood: "3",
      share: "words",
      unsaidWords: "I want to die",
    });
    const page = await viewGuess(services, therapist, sessionId);
    expect(page.danger).toMatchObject({ words: ["I want to die"], place: "check-in", day: "2026-11-16" });
    expect(await looks()).toHaveLength(1);
    expect(page.lastGuess).toBeNull();
    expect(JSON.stringify(page)).not.toContain('"understood":3');
    await saveView(services, therapist, { sessionId: earlier, "guess-understood": "8" });
    await replyToClient(services, therapist, { sessionId: earlier });
    expect((await viewGuess(services, therapist, sessionId)).danger).toBeNull();
  });

  it("says how the last guess lay, and nothing of this session's answers", async () => {
    expect(await looks()).toHaveLength(0);
    const said = { understood: "3", task: "7" };
    const { sessionId: earlier } = await answeredSession(services, therapist, clientId, "2026-11-16", said);
    expect((await viewGuess(services, therapist, sessionId)).lastGuess).toBeNull();
    await saveView(services, therapist, {
      sessionId: earlier,
      "guess-understood": "8",
      "guess-hope": "8",
    });
    expect((await viewGuess(services, therapist, sessionId)).lastGuess).toEqual({
      day: "2026-11-16",
      items: [{ item: "understood", said: 3, guess: 8 }],
    });
    expect((await viewGuess(services, therapist, earlier)).lastGuess).toBeNull();
  });
});
