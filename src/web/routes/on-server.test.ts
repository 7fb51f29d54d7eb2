import { expect, it } from "vitest";
import { onServer } from "./on-server.ts";

it("is read like the page it was made of, and has nothing of its own to be written down", () => {
  const page = onServer({ client: "Heron", sessions: [1, 2] });
  const { client, sessions } = page;
  expect([client, sessions]).toEqual(["Heron", [1, 2]]);
  expect(Object.entries(page)).toEqual([]);
});
