import { describe, expect, it } from "vitest";
import { deparse } from "./deparse.ts";
import { evaluate } from "./evaluate.ts";
import { expandTerms } from "./expand-terms.ts";
import { modelFrame } from "./model-frame.ts";
import { modelMatrix } from "./model-matrix.ts";
import { namesIn } from "./names-in.ts";
import { parseFormula } from "./parse-formula.ts";
import { ModelRefusal } from "./refusal.ts";
import { asNames, tableOf } from "./table.ts";

/** The terms of a formula, named as R names them. */
function termsOf(formula: string): string[] {
  const { fixed, variables } = expandTerms(parseFormula(formula));
  return fixed.map((term) =>
    term.length === 0 ? "1" : term.map((place) => deparse(variables[place]!)).join(":"),
  );
}

const randomOf = (formula: string) => {
  const { random, variables } = expandTerms(parseFormula(formula));
  const named = (term: readonly number[]) => term.map((place) => deparse(variables[place]!)).join(":") || "1";
  return random.map(({ terms, groupName }) => `${terms.map(named).join(" + ")} | ${groupName}`);
};

const table = tableOf({
  y: [1, 2, 4, 8, 16, 32],
  x: [0, 1, 2, 3, 4, 5],
  a: ["p", "q", "r", "p", "q", "r"],
  b: ["u", "u", "v", "v", "u", "v"],
  gap: [1, null, 3, 4, 5, 6],
});

function columnsOf(formula: string): Record<string, number[]> {
  const terms = expandTerms(parseFormula(formula));
  const design = modelMatrix(terms.fixed, modelFrame(terms, table));
  return Object.fromEntries(design.map(({ name, values }) => [name, [...values]]));
}

function refusalOf(work: () => unknown): { code: string; at: number | null } {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelRefusal) return { code: error.code, at: error.at };
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a formula", () => {
  // Oracle: attr(terms(...), "term.labels") and "intercept" of R 4.2.2.
  it.each([
    ["y ~ x", ["1", "x"]],
    ["y ~ x - 1", ["x"]],
    ["y ~ 0 + x", ["x"]],
    ["y ~ x + 0 + 1", ["1", "x"]],
    ["y ~ a * b", ["1", "a", "b", "a:b"]],
    ["y ~ a:b + a", ["1", "a", "a:b"]],
    ["y ~ b:a + a + b", ["1", "a", "b", "b:a"]],
    ["y ~ (a + b + x)^2", ["1", "a", "b", "x", "a:b", "a:x", "b:x"]],
    ["y ~ a * b * x - a:b:x", ["1", "a", "b", "x", "a:b", "a:x", "b:x"]],
    ["y ~ a / b", ["1", "a", "a:b"]],
    ["y ~ a + b %in% a", ["1", "a", "a:b"]],
    ["y ~ I(x^2) + log(x + 1)", ["1", "I(x^2)", "log(x + 1)"]],
    ["y ~ x + x", ["1", "x"]],
  ])("%s has R's terms", (formula, terms) => {
    const spelt = (term: string) => term.split(":").sort().join(":");
    expect(termsOf(formula).map(spelt)).toEqual(terms.map(spelt));
  });

  it.each([
    ["y ~ (x | g)", ["1 + x | g"]],
    ["y ~ (0 + x | g)", ["x | g"]],
    ["y ~ (x || g)", ["1 | g", "x | g"]],
    ["y ~ (1 | a/b)", ["1 | b:a", "1 | a"]],
    ["y ~ (1 | a:b) + (x * a | g)", ["1 | a:b", "1 + x + a + a:x | g"]],
  ])("%s has lme4's random terms", (formula, terms) => {
    expect(randomOf(formula)).toEqual(terms);
  });

  it.each([
    ["y ~ x +", "formula-ends", 7],
    ["y ~ x $ 2", "formula-character", 6],
    ["y ~ (x", "formula-ends", 6],
    ["y ~ x)", "formula-unexpected", 5],
    ["y ~ * x", "formula-unexpected", 4],
    ["~ x", "formula-no-outcome", 0],
    ["y x", "formula-unexpected", 2],
    ["y ~ x ~ z", "formula-unexpected", 6],
    ["y ~ x | g", "formula-bar", 6],
    ["y ~ x * (1 | g)", "formula-bar", 11],
    ["y ~ x + 3", "formula-not-a-term", 8],
    ["y ~ (x + a)^b", "formula-power", 12],
    ["y ~ `x", "formula-ends", 6],
  ])("%s is refused at the character", (formula, code, at) => {
    expect(refusalOf(() => expandTerms(parseFormula(formula)))).toEqual({ code, at });
  });

  it("names every column that it may speak of", () => {
    const names = namesIn("log(y) ~ `a b` * I(x^2) + h + (x | g/h)");
    expect([...names.keys()]).toEqual(["y", "a b", "x", "h", "g"]);
    expect([...names.keys()].filter((name) => names.get(name) === "group")).toEqual(["h", "g"]);
  });
});

describe("a design", () => {
  it("takes treatment contrasts, and the first factor of a product varies fastest", () => {
    expect(Object.keys(columnsOf("y ~ a * b"))).toEqual(["(Intercept)", "aq", "ar", "bv", "aq:bv", "ar:bv"]);
    expect(columnsOf("y ~ a").ar).toEqual([0, 0, 1, 0, 0, 1]);
    expect(columnsOf("y ~ x:a - 1")["x:aq"]).toEqual([0, 1, 0, 0, 4, 0]);
  });

  // Oracle: colnames(model.matrix(...)) of R 4.2.2.
  it("keeps all levels of a factor whose margin is not in the model", () => {
    expect(Object.keys(columnsOf("y ~ 0 + a + b"))).toEqual(["ap", "aq", "ar", "bv"]);
    expect(Object.keys(columnsOf("y ~ x + a - 1"))).toEqual(["x", "ap", "aq", "ar"]);
    expect(Object.keys(columnsOf("y ~ a:b - 1"))).toEqual([
      "ap:bu",
      "aq:bu",
      "ar:bu",
      "ap:bv",
      "aq:bv",
      "ar:bv",
    ]);
    expect(Object.keys(columnsOf("y ~ a + a:b"))).toEqual([
      "(Intercept)",
      "aq",
      "ar",
      "ap:bv",
      "aq:bv",
      "ar:bv",
    ]);
    expect(Object.keys(columnsOf("y ~ a + a:x"))).toEqual([
      "(Intercept)",
      "aq",
      "ar",
      "ap:x",
      "aq:x",
      "ar:x",
    ]);
  });

  it("makes a factor of numbers in their order, and works out arithmetic", () => {
    expect(Object.keys(columnsOf("y ~ factor(10 - x)"))[1]).toBe("factor(10 - x)6");
    expect(columnsOf("y ~ I((x - 1)^2 / 2)")["I((x - 1)^2/2)"]).toEqual([0.5, 0, 0.5, 2, 4.5, 8]);
    expect(
      [...(evaluate(parseFormula("sin(2*pi*x) ~ 1").outcome, table) as { values: Float64Array }).values][3],
    ).toBeCloseTo(0, 12);
  });

  it("takes whole numbers close together, far apart and in parts for the same kind of names", () => {
    const named = (values: number[]) => asNames({ kind: "numbers", values: Float64Array.from(values) });
    expect(named([7, -2, Number.NaN, 7])).toEqual({
      kind: "names",
      codes: Int32Array.of(1, 0, -1, 1),
      levels: ["-2", "7"],
    });
    expect(named([7e9, -2, Number.NaN, 7e9]).codes).toEqual(Int32Array.of(1, 0, -1, 1));
    expect(named([0.5, -2, 0.5])).toEqual({
      kind: "names",
      codes: Int32Array.of(1, 0, 1),
      levels: ["-2", "0.5"],
    });
  });

  it("leaves out rows that lack a value and counts them", () => {
    const terms = expandTerms(parseFormula("y ~ gap"));
    const frame = modelFrame(terms, table);
    expect([frame.rows, frame.omitted]).toEqual([5, 1]);
  });

  it.each([
    ["y ~ z", "column-missing", 4],
    ["y ~ I(a + 1)", "column-not-numeric", 6],
    ["y ~ log(x)", "column-not-finite", 4],
    ["y ~ tan(x)", "formula-function", 4],
    ["y ~ log(x, 2)", "formula-arguments", 4],
  ])("%s is refused at the word", (formula, code, at) => {
    expect(refusalOf(() => columnsOf(formula))).toEqual({ code, at });
  });
});
