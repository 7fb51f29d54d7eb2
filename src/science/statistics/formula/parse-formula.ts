import { ModelRefusal } from "./refusal.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A formula as a tree; `at` is the place of the word it hangs on. */
export type Node =
  | { readonly kind: "number"; readonly value: number; readonly text: string; readonly at: number }
  | { readonly kind: "name"; readonly name: string; readonly at: number }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Node[]; readonly at: number }
  | { readonly kind: "group"; readonly inner: Node; readonly at: number }
  | { readonly kind: "sign"; readonly sign: "+" | "-"; readonly of: Node; readonly at: number }
  | {
      readonly kind: "pair";
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
      readonly at: number;
    };

/** How tightly an operator binds, as in R's own grammar; a sign binds between `^` and `:`. */
const strength: Readonly<Record<string, number>> = {
  "|": 1,
  "||": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
  "%in%": 4,
  ":": 5,
  "^": 7,
};
const ofSign = 6;

export interface ParsedFormula {
  readonly outcome: Node;
  readonly right: Node;
}

/** Reads `outcome ~ terms` in R's grammar. A word out of place is refused with its place. */
export function parseFormula(formula: string): ParsedFormula {
  const reader = new Reader(tokensOf(formula));
  if (reader.next.text === "~") throw new ModelRefusal("formula-no-outcome", {}, reader.next.at);
  const outcome = reader.expression(0);
  reader.take("~");
  const right = reader.expression(0);
  if (reader.next.kind !== "end") throw reader.unexpected("operator");
  return { outcome, right };
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    return this.#tokens[this.#at]!;
  }

  unexpected(expected: string): ModelRefusal {
    const { kind, text, at } = this.next;
    if (kind === "end") return new ModelRefusal("formula-ends", { expected }, at);
    return new ModelRefusal("formula-unexpected", { found: text, expected }, at);
  }

  take(text: string): Token {
    const token = this.next;
    if (token.kind !== "operator" || token.text !== text) throw this.unexpected(text);
    this.#at += 1;
    return token;
  }

  expression(least: number): Node {
    let left = this.#operand();
    for (;;) {
      const { kind, text, at } = this.next;
      const binds = kind === "operator" ? strength[text] : undefined;
      if (binds === undefined || binds <= least) return left;
      this.#at += 1;
      // R's power binds from the right, and takes a sign on its right.
      const right = this.expression(text === "^" ? binds - 1 : binds);
      left = { kind: "pair", operator: text, left, right, at };
    }
  }

  #isNext(text: string): boolean {
    return this.next.kind === "operator" && this.next.text === text;
  }

  #operand(): Node {
    const { kind, text, at } = this.next;
    if (kind === "operator" && (text === "+" || text === "-")) {
      this.#at += 1;
      return { kind: "sign", sign: text, of: this.expression(ofSign), at };
    }
    if (kind === "operator" && text === "(") {
      this.#at += 1;
      const inner = this.expression(0);
      this.take(")");
      return { kind: "group", inner, at };
    }
    if (kind === "number") {
      this.#at += 1;
      return { kind: "number", value: Number(text), text, at };
    }
    if (kind !== "name") throw this.unexpected("term");
    this.#at += 1;
    if (!this.#isNext("(")) return { kind: "name", name: text, at };
    this.#at += 1;
    const given = [this.expression(0)];
    while (this.#isNext(",")) {
      this.#at += 1;
      given.push(this.expression(0));
    }
    this.take(")");
    return { kind: "call", name: text, given, at };
  }
}
