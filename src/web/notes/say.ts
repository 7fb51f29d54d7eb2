/** What a page says of private notes after something was done. Each sentence stands on the page, hidden. */
export const sayings = [
  "working",
  "kept",
  "empty",
  "short",
  "differ",
  "wrong",
  "full",
  "unkept",
  "changed",
  "deleted",
  "passphrase",
  "file-none",
  "file-bad",
  "file-in",
] as const;
export type Saying = (typeof sayings)[number];

/** Says one sentence, or with null none. */
export function say(root: ParentNode, saying: Saying | null): void {
  for (const one of root.querySelectorAll<HTMLElement>("[data-say]")) one.hidden = one.dataset.say !== saying;
}

/** Holds a part's buttons while its work lasts, and says how it ended. What a device does not allow is said, too. */
export async function at(part: HTMLElement, work: () => Promise<Saying | null>): Promise<void> {
  const buttons = [...part.querySelectorAll("button")];
  if (buttons.some((button) => button.disabled)) return;
  for (const button of buttons) button.disabled = true;
  say(part, "working");
  const ended = await work().catch((): Saying => "full");
  for (const button of buttons) button.disabled = false;
  say(part, ended);
}
