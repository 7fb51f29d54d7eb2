import { expect, expectTypeOf, it } from "vitest";
import { type Barrier, barriers } from "../science/engagement/barriers/barrier.ts";
import { type Way, ways } from "./in-the-way.ts";

it("gives every barrier one place on the client's form: under a way, or as a way of its own", () => {
  expectTypeOf<Exclude<Barrier, (typeof ways)[Way][number] | "practical">>().toBeNever();
  expect([...Object.values(ways).flat(), "practical"].sort()).toEqual([...barriers].sort());
});
