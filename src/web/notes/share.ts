import { type Fields, openKept } from "#web/offline/kept.ts";
import { checkInsKept } from "#web/offline/kept-pages.ts";

/** The check-in that is open on this phone and not finished, the newest where there are more; null without one. */
export async function openCheckIn(): Promise<string | null> {
  const kept = await openKept();
  const finished = new Set(await kept.getAllKeys("outbox"));
  kept.close();
  return (await checkInsKept()).find((path) => !finished.has(path)) ?? null;
}

/** Puts words into an open check-in, as words to the therapist, and goes there: they are sent when it is finished. */
export async function putIntoCheckIn(path: string, words: string): Promise<void> {
  const kept = await openKept();
  const draft: Fields = (await kept.get("draft", path)) ?? [];
  const before = draft.find(([name]) => name === "unsaidWords")?.[1].trim();
  const rest = draft.filter(([name]) => name !== "unsaidWords" && name !== "share");
  const together = before ? `${before}\n\n${words}` : words;
  await kept.put("draft", [...rest, ["share", "words"], ["unsaidWords", together]], path);
  kept.close();
  location.assign(`${path}#unsaid`);
}

const handed = "attune-handed";

/** Takes words along to a page of the client's own, in this window alone. */
export function handToOwnPage(path: string, words: string): void {
  handOn(words);
  location.assign(path);
}

/** Leaves words for the next page of this window. */
export const handOn = (words: string): void => sessionStorage.setItem(handed, words);

/** The words that were left by the page before. They are taken out: what nobody picks up is not left lying in the window. */
export function takeHanded(): string | null {
  const words = sessionStorage.getItem(handed);
  sessionStorage.removeItem(handed);
  return words;
}
