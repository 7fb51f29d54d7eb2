import { expect, it } from "vitest";
import { questions } from "#science/guidance/ask.ts";
import { strategies } from "#science/guidance/catalogue.ts";
import { inPracticeFrom } from "../../../test/in-practice.ts";
import { addColleague } from "../../../test/practice.ts";
import { openedCheckIn, tryAfter } from "../../../test/trials.ts";
import { addClient } from "../clients/add-client.ts";
import { viewClient } from "../clients/view-client.ts";
import { addStrategy } from "./add-strategy.ts";
import { entryIn, nameIn, viewCatalogue } from "./practice-catalogue.ts";
import { restoreStrategy, retireStrategy } from "./retire-strategy.ts";
import { resetWords, rewordStrategy } from "./reword-strategy.ts";

const words = {
  name: "Walk and talk",
  step1: "Offer to walk while you talk.",
  step2: "Let them choose the way.",
  step3: "Ask afterwards how it was.",
  warm: "Shall we walk a little while we talk? I'd like to.",
  plain: "We could walk while we talk.",
  when: "sitting face to face is hard.",
  notWhen: "walking hurts.",
};
const own = {
  ...words,
  barrier: "holding-back",
  rupture: "none",
  mechanism: "client-control",
  madeFor: "drop",
  "also-two-low": "yes",
  "never-tension": "yes",
};

inPracticeFrom("2027-06-01T09:00:00Z", "a practice's strategies", (at) => {
  let clientId: string;
  let sessionId: string;

  /** A client whose last check-in fell. */
  async function fallen() {
    clientId = await addClient(at.services, at.therapist, { name: "Heron" });
    for (const [week, score] of [7, 7, 8, 7, 6, 7, 3].entries()) {
      const date = new Date(Date.UTC(2027, 0, 4 + 7 * week)).toISOString().slice(0, 10);
      sessionId = await openedCheckIn(at.services, at.therapist, clientId, date, score);
    }
  }
  const suggested = async () =>
    (await viewClient(at.services, at.therapist, clientId)).guidance.suggestions.map(
      ({ strategy }) => strategy.id,
    );
  const catalogue = () => viewCatalogue(at.services, at.therapist, at.therapist.practiceId);

  it("start from those that come with Attune", async () => {
    const { entries } = await catalogue();
    expect(entries.map(({ strategy }) => strategy)).toEqual(strategies);
    expect(entries.every(({ retiredAt, standard }) => retiredAt === null && standard === null)).toBe(true);
  });

  it("are never suggested once retired, stay readable where they were tried, and come back", async () => {
    await fallen();
    const [first] = await suggested();
    await tryAfter(at.services, at.therapist, clientId, sessionId, { strategyId: first! });
    await retireStrategy(at.services, at.therapist, first!);
    expect(await suggested()).not.toContain(first);
    expect(await suggested()).toHaveLength(2);
    const page = await viewClient(at.services, at.therapist, clientId);
    expect(page.trials.trials.map(({ trial }) => nameIn(page.catalogue, trial.strategyId))).toEqual([
      strategies.find(({ id }) => id === first)!.words.en.name,
    ]);
    await restoreStrategy(at.services, at.therapist, first!);
    expect(await suggested()).toContain(first);
  });

  it("can be added: suggested without evidence, after what has some, and never where they may do harm", async () => {
    await fallen();
    const id = await addStrategy(at.services, at.therapist, own);
    const entry = entryIn(await catalogue(), id)!;
    expect(entry.strategy).toMatchObject({ code: null, evidence: null, notWith: ["tension"] });
    expect(entry.strategy.fits).toEqual({ "two-low": 1, drop: 3 });
    expect(entry.strategy.words.en.say.warm).toContain("I’d like to.");
    expect(await suggested()).not.toContain(id);
    for (const { strategy } of (await catalogue()).entries)
      if (strategy.fits.drop === 3 && strategy.id !== id)
        await retireStrategy(at.services, at.therapist, strategy.id);
    expect(await suggested()).toContain(id);
    await tryAfter(at.services, at.therapist, clientId, sessionId, { strategyId: id });
    await retireStrategy(at.services, at.therapist, id);
    expect(await suggested()).not.toContain(id);
    const page = await viewClient(at.services, at.therapist, clientId);
    expect(nameIn(page.catalogue, page.choices[0]!.strategyId)).toBe("Walk and talk");
    await expect(
      tryAfter(at.services, at.therapist, clientId, sessionId, { strategyId: "own-nothing" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("can be put in other words, which leaves evidence and fit alone, and go back", async () => {
    await rewordStrategy(at.services, at.therapist, "pace-check", words);
    const standard = strategies.find(({ id }) => id === "pace-check")!;
    const entry = entryIn(await catalogue(), "pace-check")!;
    expect(entry.strategy.words.en.name).toBe("Walk and talk");
    expect(entry.standard).toEqual(standard.words.en);
    expect(entry.strategy).toMatchObject({ evidence: standard.evidence, fits: standard.fits });
    await retireStrategy(at.services, at.therapist, "pace-check");
    expect(entryIn(await catalogue(), "pace-check")?.strategy.words.en.name).toBe("Walk and talk");
    await resetWords(at.services, at.therapist, "pace-check");
    expect(entryIn(await catalogue(), "pace-check")?.strategy.words).toEqual(standard.words);
    const id = await addStrategy(at.services, at.therapist, own);
    await rewordStrategy(at.services, at.therapist, id, { ...words, name: "Walk along" });
    expect(nameIn(await catalogue(), id)).toBe("Walk along");
    expect(entryIn(await catalogue(), id)?.strategy.fits).toEqual({ "two-low": 1, drop: 3 });
  });

  it("are read in the staff's language, and a practice's own words in whatever they were written", async () => {
    await fallen();
    await at.fresh.store.updateTable("practice").set({ language: "de" }).execute();
    const standard = strategies.find(({ id }) => id === "pace-check")!;
    const page = await viewClient(at.services, at.therapist, clientId);
    expect(page.guidance.ask).toBe(questions.de.situations["task-low"]);
    expect(nameIn(page.catalogue, "pace-check")).toBe(standard.words.de.name);
    await rewordStrategy(at.services, at.therapist, "pace-check", words);
    expect(nameIn(await catalogue(), "pace-check")).toBe("Walk and talk");
    expect(entryIn(await catalogue(), "pace-check")?.standard).toEqual(standard.words.de);
    await expect(
      addStrategy(at.services, at.therapist, { ...own, plain: "Ihr Wert fiel." }),
    ).rejects.toMatchObject({
      code: "words-name-score",
    });
  });

  it("are still read as they were kept while staff pages were in English alone", async () => {
    const id = await addStrategy(at.services, at.therapist, own);
    const kept = async () =>
      JSON.parse(
        (await at.fresh.store.selectFrom("strategy").select("content").executeTakeFirstOrThrow()).content!,
      );
    const content = await kept();
    const before = JSON.stringify({ ...content, words: { en: content.words } });
    await at.fresh.store.updateTable("strategy").set({ content: before }).execute();
    expect(nameIn(await catalogue(), id)).toBe("Walk and talk");
    await rewordStrategy(at.services, at.therapist, id, { ...words, name: "Walk along" });
    expect((await kept()).words.name).toBe("Walk along");
  });

  it.each([
    [{ warm: "Your score fell. Shall we look?" }, "words-name-score"],
    [{ plain: "What did you hold back?" }, "words-ask-unsaid"],
    [{ step2: " " }, "invalid-input"],
    [{ name: "x".repeat(81) }, "invalid-input"],
    [{ madeFor: "boredom" }, "invalid-input"],
    [{ madeFor: "tension" }, "invalid-input"],
  ])("are refused with %j, and nothing is kept", async (change, code) => {
    await expect(addStrategy(at.services, at.therapist, { ...own, ...change })).rejects.toMatchObject({
      code,
    });
    expect(await at.fresh.store.selectFrom("strategy").selectAll().execute()).toEqual([]);
  });

  it("are an administrator's to change, and everybody's to read; each change is in the audit", async () => {
    const therapist = await addColleague(at.services, at.therapist, ["therapist"]);
    const administrator = await addColleague(at.services, at.therapist, ["administrator"]);
    for (const change of [
      addStrategy(at.services, therapist, own),
      retireStrategy(at.services, therapist, "pace-check"),
      restoreStrategy(at.services, therapist, "pace-check"),
      rewordStrategy(at.services, therapist, "pace-check", words),
      resetWords(at.services, therapist, "pace-check"),
    ])
      await expect(change).rejects.toMatchObject({ code: "forbidden" });
    expect((await viewCatalogue(at.services, therapist, therapist.practiceId)).entries).toHaveLength(38);
    await expect(viewCatalogue(at.services, therapist, at.services.newId())).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(
      viewCatalogue(at.services, { kind: "anonymous" }, at.therapist.practiceId),
    ).rejects.toMatchObject({
      code: "unauthenticated",
    });
    const id = await addStrategy(at.services, administrator, own);
    await retireStrategy(at.services, administrator, id);
    await retireStrategy(at.services, administrator, id);
    await restoreStrategy(at.services, administrator, id);
    await rewordStrategy(at.services, administrator, "pace-check", words);
    await resetWords(at.services, administrator, "pace-check");
    await expect(retireStrategy(at.services, administrator, "no-such")).rejects.toMatchObject({
      code: "not-found",
    });
    const audit = await at.fresh.store.selectFrom("audit_event").select(["action", "subject"]).execute();
    // Ids of one millisecond have no order.
    expect(audit.map(({ action, subject }) => `${action} ${subject}`).sort()).toEqual(
      [
        `add-strategy strategy:${id}`,
        `retire-strategy strategy:${id}`,
        `restore-strategy strategy:${id}`,
        "reword-strategy strategy:pace-check",
        "reset-strategy strategy:pace-check",
      ].sort(),
    );
  });

  it("leave out what this version cannot read", async () => {
    await addStrategy(at.services, at.therapist, own);
    await at.fresh.store.updateTable("strategy").set({ content: '{"fits":{"boredom":3}}' }).execute();
    expect((await catalogue()).entries).toHaveLength(38);
  });
});
