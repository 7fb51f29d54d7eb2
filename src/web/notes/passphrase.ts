import type { Saying } from "./say.ts";

const fewest = 8;

/** A new passphrase as it was typed twice, or what is wrong with it. */
export function newPassphrase(typed: string, again: string): { passphrase: string } | { wrong: Saying } {
  if ([...typed].length < fewest) return { wrong: "short" };
  return typed === again ? { passphrase: typed } : { wrong: "differ" };
}

/** Empties the fields of a passphrase: a browser that finds none in a form that is sent offers to keep none. */
export function forgetTyped(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('input[type="password"]')) field.value = "";
}
