import { ModelRefusal } from "./refusal.ts";

export type TokenKind = "number" | "name" | "operator" | "end";

/** A word of a formula and how many characters stand before it. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

const space = /\s+/uy;
const shapes: readonly (readonly [TokenKind, RegExp])[] = [
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["name", /(?:\p{L}|\.(?!\d))[\p{L}\p{N}._]*/uy],
  ["operator", /%in%|\|\||[~+\-*/:^()|,]/uy],
];

/** Cuts a formula into words. A name with other characters than R allows stands in backticks. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    space.lastIndex = at;
    const blank = space.exec(formula);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    if (formula[at] === "`") {
      const close = formula.indexOf("`", at + 1);
      if (close === -1) throw new ModelRefusal("formula-ends", { expected: "`" }, formula.length);
      tokens.push({ kind: "name", text: formula.slice(at + 1, close), at });
      at = close + 1;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: "end", text: "", at: formula.length });
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const found = shape.exec(formula);
    if (found) return { kind, text: found[0], at };
  }
  const found = String.fromCodePoint(formula.codePointAt(at)!);
  throw new ModelRefusal("formula-character", { found }, at);
}
