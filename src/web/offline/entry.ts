import { wordsOf } from "./form-fields.ts";
import { type Fields, forget, type Kept } from "./kept.ts";
import { forgetPage } from "./worker-wishes.ts";

/**
 * Where a check-in is, as its element on the page says it: sentences and buttons stand there, hidden, each with the
 * states that it belongs to.
 */
export type State = "waiting" | "refused" | "begun" | "ready" | "unkept" | "insecure";

/** Shows what an entry has for a state, and hides the rest; null hides it all. */
export function show(entry: HTMLElement, state: State | null, why = ""): void {
  for (const part of entry.querySelectorAll<HTMLElement>("[data-in]"))
    part.hidden = state === null || !part.dataset.in?.split(" ").includes(state);
  for (const words of entry.querySelectorAll("[data-why]")) words.textContent = why;
  entry.hidden = state === null;
}

/** What a client may wish of a check-in that is on this device. */
export type Wishes = Readonly<Record<"again" | "change" | "copy" | "delete", (button: HTMLElement) => void>>;

export function onWish(entry: HTMLElement, wishes: Partial<Wishes>): void {
  entry.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-wish]");
    const wish = button?.dataset.wish as keyof Wishes | undefined;
    if (button && wish) wishes[wish]?.(button);
  });
}

/** Puts the client's words where they can be pasted, or shows them to be copied by hand where a browser forbids that. */
export async function copyWords(entry: HTMLElement, fields: Fields): Promise<void> {
  const words = wordsOf(fields);
  const copied = entry.querySelector<HTMLElement>("[data-copied]");
  const shown = entry.querySelector<HTMLTextAreaElement>("[data-words]");
  try {
    await navigator.clipboard.writeText(words);
    if (copied) copied.hidden = false;
  } catch {
    if (!shown) return;
    shown.hidden = false;
    shown.value = words;
    shown.select();
  }
}

/** Deletes a check-in from this device, after asking once. */
export async function deleteHere(kept: Kept, path: string, button: HTMLElement): Promise<boolean> {
  if (!confirm(button.dataset.sure)) return false;
  await forget(kept, path);
  await forgetPage(path);
  return true;
}
