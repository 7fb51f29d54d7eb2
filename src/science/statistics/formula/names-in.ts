import { expandTerms } from "./expand-terms.ts";
import { type Node, parseFormula } from "./parse-formula.ts";

/** The names of columns that a formula may speak of, so that no other column need be read. */
export function namesIn(formula: string): Set<string> {
  const { outcome, right } = parseFormula(formula);
  // What cannot be worked out is refused before a large table is read.
  expandTerms({ outcome, right });
  const names = new Set<string>();
  const collect = (node: Node): void => {
    if (node.kind === "name") names.add(node.name);
    else if (node.kind === "call") node.given.forEach(collect);
    else if (node.kind === "group") collect(node.inner);
    else if (node.kind === "sign") collect(node.of);
    else if (node.kind === "pair") {
      collect(node.left);
      collect(node.right);
    }
  };
  collect(outcome);
  collect(right);
  return names;
}
