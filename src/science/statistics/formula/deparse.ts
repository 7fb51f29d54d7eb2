import type { Node } from "./parse-formula.ts";

const plain = /^(?:\p{L}|\.(?!\d))[\p{L}\p{N}._]*$/u;
const tight = new Set(["^", ":", "/"]);

/** Writes a tree as R would, so that a term has the name that R gives it. */
export function deparse(node: Node): string {
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "name":
      return plain.test(node.name) ? node.name : `\`${node.name}\``;
    case "group":
      return `(${deparse(node.inner)})`;
    case "sign":
      return `${node.sign}${deparse(node.of)}`;
    case "call":
      return `${node.name}(${node.given.map(deparse).join(", ")})`;
    default: {
      const between = tight.has(node.operator) ? node.operator : ` ${node.operator} `;
      return `${deparse(node.left)}${between}${deparse(node.right)}`;
    }
  }
}
