import { expect, it } from "vitest";
import { goalAgreement } from "./goal-agreement.ts";

it("is nothing while one of the lists is empty", () => {
  expect(goalAgreement([], ["sleep"])).toBeNull();
  expect(goalAgreement(["sleep"], [])).toBeNull();
});

it("tells lists that stand alike from lists that are turned round", () => {
  expect(goalAgreement(["a", "b", "c"], ["a", "b", "c"])).toEqual({
    sameFirst: true,
    shared: 3,
    uncompared: 0,
    onlyClient: 0,
    onlyTherapist: 0,
    order: "same",
  });
  expect(goalAgreement(["a", "b", "c"], ["c", "b", "a"])).toMatchObject({
    sameFirst: false,
    order: "turned",
  });
  expect(goalAgreement(["a", "b", "c"], ["a", "c", "b"])).toMatchObject({ sameFirst: true, order: "mixed" });
});

it("counts what only one of them has, and orders nothing where fewer than two are shared", () => {
  expect(goalAgreement(["a", "b"], [null, "b", null])).toEqual({
    sameFirst: false,
    shared: 1,
    uncompared: 0,
    onlyClient: 1,
    onlyTherapist: 2,
    order: null,
  });
});

it("compares the order of today, and leaves open what came since the comparison", () => {
  expect(goalAgreement(["b", "a"], ["a", "b"])).toMatchObject({ sameFirst: false, order: "turned" });
  expect(goalAgreement(["a", "b"], ["a", "b"])).toMatchObject({ sameFirst: true });
  const since = new Set(["c"]);
  expect(goalAgreement(["c", "a", "b"], ["a", "b"], since)).toMatchObject({
    sameFirst: null,
    uncompared: 1,
    onlyClient: 0,
    order: "same",
  });
  expect(goalAgreement(["a", "c"], ["a"], since)).toMatchObject({ sameFirst: true, uncompared: 1 });
  expect(goalAgreement(["c", "a"], ["c", "a"], since)).toMatchObject({ sameFirst: true, uncompared: 0 });
});
