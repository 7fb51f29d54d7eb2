import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession } from "../../../test/practice.ts";
import { replyToClient } from "../replies/reply-to-client.ts";
import { saveView } from "./save-view.ts";
import { viewGuess } from "./view-guess.ts";

inPractice("the page of one session", (at) => {
  let clientId: string;
  let sessionId: string;
  beforeEach(async () => {
    ({ clientId, sessionId } = await addClientWithSession(at.services, at.therapist));
  });

  const looks = () =>
    at.services.store.selectFrom("audit_event").select("id").where("action", "=", "view-client").execute();

  it("shows danger from any session with its place, until it is answered, and opens nothing else", async () => {
    const { sessionId: earlier } = await answeredSession(at.services, at.therapist, clientId, "2026-11-16", {
      understood: "3",
      share: "words",
      unsaidWords: "I want to die",
    });
    const page = await viewGuess(at.services, at.therapist, sessionId);
    expect(page.danger).toMatchObject({ words: ["I want to die"], place: "check-in", day: "2026-11-16" });
    expect(await looks()).toHaveLength(1);
    expect(page.lastGuess).toBeNull();
    expect(JSON.stringify(page)).not.toContain('"understood":3');
    await saveView(at.services, at.therapist, { sessionId: earlier, "guess-understood": "8" });
    await replyToClient(at.services, at.therapist, { sessionId: earlier });
    expect((await viewGuess(at.services, at.therapist, sessionId)).danger).toBeNull();
  });

  it("says how the last guess lay, and nothing of this session's answers", async () => {
    expect(await looks()).toHaveLength(0);
    const said = { understood: "3", task: "7" };
    const { sessionId: earlier } = await answeredSession(
      at.services,
      at.therapist,
      clientId,
      "2026-11-16",
      said,
    );
    expect((await viewGuess(at.services, at.therapist, sessionId)).lastGuess).toBeNull();
    await saveView(at.services, at.therapist, {
      sessionId: earlier,
      "guess-understood": "8",
      "guess-hope": "8",
    });
    expect((await viewGuess(at.services, at.therapist, sessionId)).lastGuess).toEqual({
      day: "2026-11-16",
      items: [{ item: "understood", said: 3, guess: 8 }],
    });
    expect((await viewGuess(at.services, at.therapist, earlier)).lastGuess).toBeNull();
  });
});
