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

/** Takes words along to the client's own page, in this window alone. */
export function handToOwnPage(path: string, words: string): void {
  sessionStorage.setItem(handed, words);
  location.assign(path);
}

/** The words that were taken along. */
export const handedWords = (): string | null => sessionStorage.getItem(handed);
export const forgetHanded = (): void => sessionStorage.removeItem(handed);
