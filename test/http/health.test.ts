import { expect, it } from "vitest";
import { atServer } from "../at-practice.ts";

const at = atServer();

it("is well only as long as the database answers", async () => {
  const asked = async () => {
    const answer = await fetch(`${at.server.url}/health`);
    return [answer.status, await answer.text()];
  };
  expect(await asked()).toEqual([200, "ok"]);
  await at.server.store.destroy();
  expect(await asked()).toEqual([503, "the database does not answer"]);
});
