import { deparse } from "./deparse.ts";
import type { Node, ParsedFormula } from "./parse-formula.ts";
import { ModelRefusal } from "./refusal.ts";

/** A product of variables, by their places in `variables`; the empty product is the intercept. */
export type Term = readonly number[];

/** `(terms | group)`: coefficients that differ between the levels of a group. */
export interface RandomTerm {
  readonly terms: readonly Term[];
  /** The variables whose crossing tells groups apart. */
  readonly group: Term;
  readonly groupName: string;
  readonly at: number;
}

/** What a formula asks for. Terms stand in R's order: by the number of variables, then as written. */
export interface ModelTerms {
  readonly outcome: Node;
  readonly variables: readonly Node[];
  readonly fixed: readonly Term[];
  readonly random: readonly RandomTerm[];
}

/** Works out a formula's products, crossings and nestings (Wilkinson and Rogers 1973, as R and lme4 read them). */
export function expandTerms({ outcome, right }: ParsedFormula): ModelTerms {
  const variables = new Variables();
  const random: RandomTerm[] = [];
  const fixed = summed(right, variables, (bar) => random.push(...randomTerms(bar, variables)));
  return { outcome, variables: variables.nodes, fixed, random };
}

class Variables {
  readonly nodes: Node[] = [];
  readonly #places = new Map<string, number>();

  placeOf(node: Node): number {
    const name = deparse(node);
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.nodes.length);
    this.nodes.push(node);
    return this.nodes.length - 1;
  }
}

type Bar = Extract<Node, { kind: "pair" }>;
const isBar = (node: Node): node is Bar =>
  node.kind === "pair" && (node.operator === "|" || node.operator === "||");

/** The terms of a sum that begins with an intercept; bars in brackets are handed over where they may stand. */
function summed(node: Node, variables: Variables, onBar: ((bar: Bar) => void) | null): readonly Term[] {
  let terms: readonly Term[] = [[]];
  for (const { part, minus } of parts(node, false)) {
    if (part.kind === "group" && isBar(part.inner) && !minus) {
      if (onBar === null) throw new ModelRefusal("formula-bar", {}, part.inner.at);
      onBar(part.inner);
    } else if (part.kind === "number" && (part.value === 0 || part.value === 1)) {
      const wanted = (part.value === 1) !== minus;
      terms = wanted ? union(terms, [[]]) : without(terms, [[]]);
    } else {
      const more = expand(part, variables);
      terms = minus ? without(terms, more) : union(terms, more);
    }
  }
  return terms.toSorted((a, b) => a.length - b.length);
}

function* parts(node: Node, minus: boolean): Generator<{ part: Node; minus: boolean }> {
  if (node.kind === "pair" && (node.operator === "+" || node.operator === "-")) {
    yield* parts(node.left, minus);
    yield* parts(node.right, node.operator === "-" ? !minus : minus);
  } else if (node.kind === "sign") yield* parts(node.of, node.sign === "-" ? !minus : minus);
  else yield { part: node, minus };
}

function expand(node: Node, variables: Variables): readonly Term[] {
  switch (node.kind) {
    case "name":
    case "call":
      return [[variables.placeOf(node)]];
    case "group":
      return expand(node.inner, variables);
    case "number":
      if (node.value === 1) return [[]];
      throw new ModelRefusal("formula-not-a-term", { found: node.text }, node.at);
    case "sign":
      throw new ModelRefusal("formula-not-a-term", { found: node.sign }, node.at);
    default:
      return expandPair(node, variables);
  }
}

function expandPair(node: Bar, variables: Variables): readonly Term[] {
  const { operator, at } = node;
  if (operator === "|" || operator === "||") throw new ModelRefusal("formula-bar", {}, at);
  const left = expand(node.left, variables);
  if (operator === "^") return power(left, node.right, at);
  const right = expand(node.right, variables);
  switch (operator) {
    case "+":
      return union(left, right);
    case "-":
      return without(left, right);
    case ":":
      return crossed(left, right);
    case "*":
      return union(union(left, right), crossed(left, right));
    case "%in%":
      return crossed(left, right);
    case "/":
      return union(left, crossed([merged(left)], right));
    default:
      throw new ModelRefusal("formula-not-a-term", { found: operator }, at);
  }
}

function power(terms: readonly Term[], exponent: Node, at: number): readonly Term[] {
  if (exponent.kind !== "number" || !Number.isInteger(exponent.value) || exponent.value < 1) {
    throw new ModelRefusal("formula-power", {}, exponent.at ?? at);
  }
  let result = terms;
  for (let n = 1; n < exponent.value; n += 1) result = union(result, crossed(result, terms));
  return result;
}

function randomTerms({ operator, left, right, at }: Bar, variables: Variables): RandomTerm[] {
  const terms = summed(left, variables, null);
  if (terms.length === 0) throw new ModelRefusal("formula-not-a-term", { found: "0" }, left.at);
  const groups = nested(right, variables);
  const sets = operator === "||" ? terms.map((term) => [term]) : [terms];
  return groups.flatMap(({ group, groupName }) => sets.map((set) => ({ terms: set, group, groupName, at })));
}

/** `a/b` stands for `b:a` and `a`, as lme4 names them. */
function nested(node: Node, variables: Variables): { group: Term; groupName: string }[] {
  if (node.kind === "group") return nested(node.inner, variables);
  if (node.kind === "pair" && node.operator === "/") {
    const outer = nested(node.left, variables);
    const inner = nested(node.right, variables);
    const within = inner.map((one) => ({
      group: inTurn(one.group, outer[0]!.group),
      groupName: `${one.groupName}:${outer[0]!.groupName}`,
    }));
    return [...within, ...outer];
  }
  if (node.kind === "pair" && node.operator === ":") {
    const [left] = nested(node.left, variables);
    const [right] = nested(node.right, variables);
    return [
      { group: inTurn(left!.group, right!.group), groupName: `${left!.groupName}:${right!.groupName}` },
    ];
  }
  if (node.kind === "name" || node.kind === "call") {
    return [{ group: [variables.placeOf(node)], groupName: deparse(node) }];
  }
  throw new ModelRefusal("formula-not-a-term", { found: deparse(node) }, node.at);
}

const same = (a: Term, b: Term) => a.length === b.length && a.every((one, index) => one === b[index]);
const has = (terms: readonly Term[], term: Term) => terms.some((one) => same(one, term));
const joined = (a: Term, b: Term): Term => [...new Set([...a, ...b])].sort((x, y) => x - y);
/** As written, so that the names of a crossing's levels follow its own name. */
const inTurn = (a: Term, b: Term): Term => [...new Set([...a, ...b])];
const merged = (terms: readonly Term[]): Term => terms.reduce<Term>(joined, []);
const union = (a: readonly Term[], b: readonly Term[]): readonly Term[] => {
  const result = [...a];
  for (const term of b) if (!has(result, term)) result.push(term);
  return result;
};
const without = (a: readonly Term[], b: readonly Term[]) => a.filter((term) => !has(b, term));
const crossed = (a: readonly Term[], b: readonly Term[]) =>
  union(
    [],
    a.flatMap((x) => b.map((y) => joined(x, y))),
  );
