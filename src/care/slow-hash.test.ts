import { expect, it, vi } from "vitest";

const under = vi.hoisted(() => ({ running: 0, most: 0 }));
vi.mock("node:crypto", async (original) => ({
  ...(await original<typeof import("node:crypto")>()),
  argon2: (_kind: string, given: { message: string }, done: (error: Error | null, hash?: Buffer) => void) => {
    under.running += 1;
    under.most = Math.max(under.most, under.running);
    setTimeout(() => {
      under.running -= 1;
      if (given.message === "broken") done(new Error("no memory"));
      else done(null, Buffer.from(given.message));
    }, 5);
  },
}));
const { slowCost, slowHash } = await import("./slow-hash.ts");

it("is worked out two at a time, in their order, and goes on after one that failed", async () => {
  const ended: string[] = [];
  const words = ["one", "broken", "three", "four", "broken", "six", "seven"];
  const all = await Promise.allSettled(
    words.map(async (message) => {
      const hash = await slowHash({ message, nonce: "nonce", ...slowCost });
      ended.push(hash.toString());
    }),
  );
  expect(all.filter(({ status }) => status === "rejected")).toHaveLength(2);
  expect(ended).toEqual(["one", "three", "four", "six", "seven"]);
  expect(under).toEqual({ running: 0, most: 2 });
});
