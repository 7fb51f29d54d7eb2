import { expect, it } from "vitest";
import { viewClient } from "#care/clients/view-client.ts";
import { translator } from "#model/locales/translate.ts";
import { strategies } from "#science/guidance/catalogue.ts";
import { numbersIn } from "#web/numbers.ts";
import { addClientWithSession, openPractice, testServices } from "../../../../test/practice.ts";
import { freshSqlite } from "../../../../test/stores.ts";
import { openedCheckIn, tryAfter } from "../../../../test/trials.ts";
import { fitSentences } from "./fit-sentences.ts";

const strategy = strategies.find(({ id }) => id === "pace-check")!;

it("says of what followed that it cannot be told apart where something else was tried at the same time", async () => {
  const fresh = await freshSqlite();
  const services = testServices(fresh.store, "2027-06-01T09:00:00Z");
  const therapist = await openPractice(services);
  const { clientId } = await addClientWithSession(services, therapist, "2027-01-01");
  const sessionId = await openedCheckIn(services, therapist, clientId, "2027-01-04", 3);
  const followed = async () => {
    const { trials } = await viewClient(services, therapist, clientId);
    return fitSentences(translator("en"), { strategy, because: "drop", fit: [] }, trials, numbersIn("en"));
  };
  await tryAfter(services, therapist, clientId, sessionId, { strategyId: "pace-check" });
  expect(await followed()).toEqual([expect.stringMatching(/^What followed with them: /)]);
  await tryAfter(services, therapist, clientId, sessionId);
  expect((await followed()).at(-1)).toMatch(/at the same time\. Nobody can tell which of them moved it/);
  await fresh.close();
});

it("says in a sentence of its own where local evidence ranks it", () => {
  const local = { kind: "local", clients: 6, scale: "points", gain: 1, low: 0.4, high: 1.6 } as const;
  const sentences = (["sooner", "later"] as const).flatMap((direction) =>
    fitSentences(
      translator("en"),
      { strategy, because: "drop", fit: [{ ...local, direction }] },
      { trials: [], goals: [], lowPoints: 0, local: [] },
      numbersIn("en"),
    ),
  );
  expect(sentences).toEqual([
    "How it went with clients here ranks it higher.",
    "How it went with clients here ranks it lower.",
  ]);
});
