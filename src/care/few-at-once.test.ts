import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { fewAtOnce } from "./few-at-once.ts";

it("runs two at a time, in their order, and goes on after one that failed", async () => {
  const inTurn = fewAtOnce(2);
  let running = 0;
  let most = 0;
  const begun: string[] = [];
  const works = ["one", "broken", "three", "four", "broken", "six", "seven"];
  const all = await Promise.allSettled(
    works.map((word) =>
      inTurn(async () => {
        begun.push(word);
        running += 1;
        most = Math.max(most, running);
        await wait(5);
        running -= 1;
        if (word === "broken") throw new Error("no memory");
        return word;
      }),
    ),
  );
  const ended = all.map((one) => (one.status === "fulfilled" ? one.value : "refused"));
  expect(ended).toEqual(["one", "refused", "three", "four", "refused", "six", "seven"]);
  expect(begun).toEqual(works);
  expect({ running, most }).toEqual({ running: 0, most: 2 });
});
