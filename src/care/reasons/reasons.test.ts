import { beforeEach, expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession } from "../../../test/practice.ts";
import { viewClient } from "../clients/view-client.ts";
import { saveView, seeWithoutGuessing } from "../perception/save-view.ts";

inPractice("why a client may drift", (at) => {
  let clientId: string;

  beforeEach(async () => {
    ({ clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01"));
    for (const day of ["02", "03", "04", "05", "06"]) await answer(`2026-11-${day}`, "8", {});
  });

  const answer = async (date: string, value: string, more: Record<string, string>) => {
    const fields = { understood: value, task: value, hope: value, goal: value, ...more };
    const { sessionId } = await answeredSession(at.services, at.therapist, clientId, date, fields);
    await seeWithoutGuessing(at.services, at.therapist, sessionId);
  };
  const guidance = async () => (await viewClient(at.services, at.therapist, clientId)).guidance;

  it("is nothing while nothing stands out", async () => {
    expect((await guidance()).reasons).toMatchObject({ found: [], improved: null, said: null });
  });

  it("is what the client says, with a suggestion and a question for it", async () => {
    await answer("2026-11-09", "5", { way: "work", "way-work": "goals-differ", mayRaise: "please" });
    const { reasons, suggestions, ask } = await guidance();
    expect(reasons.found[0]).toMatchObject({ barrier: "goals-differ", sureness: "said" });
    expect(suggestions.map(({ because }) => because)).toContain("goals-differ");
    expect(ask).toContain("something other than what you want");
  });

  it.each(["not-yet", "myself"])("is left alone where the client says %s", async (mayRaise) => {
    await answer("2026-11-09", "5", { way: "work", "way-work": "goals-differ", mayRaise });
    const { reasons, suggestions, ask } = await guidance();
    expect(reasons.leaveBe).toBe(true);
    expect(suggestions.map(({ because }) => because)).not.toContain("goals-differ");
    expect(ask).not.toContain("something other than what you want");
  });

  it("is nothing where the client says that there is nothing, whatever the answers look like", async () => {
    await answer("2026-11-09", "8", { goal: "1", way: "nothing" });
    expect((await guidance()).reasons).toMatchObject({ found: [], said: { what: "nothing" } });
  });

  it("stays within the place that the client named", async () => {
    await answer("2026-11-09", "8", { goal: "1", way: "us" });
    const places = (await guidance()).reasons.found.map(({ barrier }) => barrier);
    expect(places.filter((one) => ["goals-differ", "method-misfit", "no-progress"].includes(one))).toEqual(
      [],
    );
  });

  it("leads to a good ending where the client is well enough to stop", async () => {
    await answer("2026-11-09", "9", { way: "me", "way-me": "improved-enough", mayRaise: "please" });
    const { reasons, suggestions, ask } = await guidance();
    expect(reasons.improved?.sureness).toBe("said");
    expect(reasons.found).toEqual([]);
    expect(suggestions.map(({ because }) => because)).toContain("improved-enough");
    expect(ask).toContain("good ending");
  });

  it.each(["method", "goals", "practical"])(
    "is not put into the client's mouth by a topic they shared: %s",
    async (topic) => {
      await answer("2026-11-09", "8", { share: "topic", topic });
      const { reasons, ask, suggestions } = await guidance();
      expect(reasons.found.filter(({ sureness }) => sureness === "said")).toEqual([]);
      expect(suggestions[0]?.because).toBe("direct-topic");
      expect(ask).toMatch(/hard to talk about, and you never have to bring them up/);
    },
  );

  it("says when the client named it", async () => {
    await answer("2026-11-09", "5", { way: "work", "way-work": "goals-differ", mayRaise: "please" });
    expect((await guidance()).reasons.found[0]).toMatchObject({ saidOn: "2026-11-09" });
  });

  it("rests on what the therapist ticked of the session, with its day", async () => {
    const { sessionId } = await answeredSession(at.services, at.therapist, clientId, "2026-11-09", {
      understood: "8",
      task: "5",
      hope: "8",
    });
    await saveView(at.services, at.therapist, {
      sessionId,
      "guess-task": "8",
      "noticed-not-done": "yes",
      "noticed-turned-down": "yes",
    });
    const found = (await guidance()).reasons.found[0];
    expect(found).toMatchObject({ barrier: "method-misfit" });
    expect(found?.evidence.map(({ indicator, day }) => `${indicator} ${day}`)).toEqual(
      expect.arrayContaining(["not-done 2026-11-09", "turned-down 2026-11-09", "task-guessed 2026-11-09"]),
    );
  });
});
