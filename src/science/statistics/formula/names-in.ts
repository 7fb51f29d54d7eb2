import { expandTerms } from "./expand-terms.ts";
import { type Node, parseFormula } from "./parse-formula.ts";

/** Whether a column says what belongs together: its cells are then told apart as they are written. */
export type ColumnUse = "amount" | "group";

/** The columns that a formula may speak of, so that no other need be read, and what for. */
export function namesIn(formula: string): Map<string, ColumnUse> {
  const { outcome, right } = parseFormula(formula);
  // What cannot be worked out is refused before a large table is read.
  expandTerms({ outcome, right });
  const names = new Map<string, ColumnUse>();
  const collect = (node: Node, use: ColumnUse): void => {
    if (node.kind === "name") {
      if (names.get(node.name) !== "group") names.set(node.name, use);
    } else if (node.kind === "call") for (const one of node.given) collect(one, use);
    else if (node.kind === "group") collect(node.inner, use);
    else if (node.kind === "sign") collect(node.of, use);
    else if (node.kind === "pair") {
      const isRandom = node.operator === "|" || node.operator === "||";
      collect(node.left, use);
      collect(node.right, isRandom ? "group" : use);
    }
  };
  collect(outcome, "amount");
  collect(right, "amount");
  return names;
}
