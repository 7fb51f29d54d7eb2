import { notesPath } from "#web/notes/address.ts";
import { openKept } from "./kept.ts";

/** The number is of how pages are kept. Each page has a shelf of its own with the very files that it names, so that they always fit. */
const kind = "attune-page-2 ";
const shelfOf = (path: string) => kind + path;

/** Where the installed app starts. */
export const start = "/c/";
/** What stands in for pages of clients that are not kept. */
export const noNetwork = "/c/offline";
/** Pages that are no client's own stay until a newer one takes their place. */
const isNobodys = (path: string) => path === start || path === noNetwork || isNotes(path);
/** The page of the private notes, in any language. */
export const isNotes = (path: string): boolean => path.startsWith(`${notesPath}/`);
/** So long a device may send what was written on it (`secretDays`); a page that is older is no use. */
const keptMs = 30 * 86_400_000;
/** When a page was kept, by the clock of this device. */
const keptHere = "X-Kept-Here";

/** Pages that were forgotten while they were still being fetched. */
const forgotten = new Set<string>();

/** Keeps a page as the server has it now, with its files: all of it or nothing. */
export async function keepPage(path: string): Promise<void> {
  forgotten.delete(path);
  const page = await fetch(path).catch(() => null);
  // A check-in that was sent meanwhile answers with a way elsewhere, and is not kept.
  if (!page?.ok || page.redirected) return;
  const html = await page.text();
  const files = [...new Set([...html.matchAll(/="(\/assets\/[^"]+)"/g)].map((match) => match[1]!))];
  const answers = await Promise.all(files.map((file) => fetch(file)));
  if (!answers.every((answer) => answer.ok)) return;
  const shelf = await caches.open(shelfOf(path));
  const headers = new Headers(page.headers);
  headers.delete("Content-Encoding");
  headers.set(keptHere, String(Date.now()));
  for (const [index, file] of files.entries()) await shelf.put(file, answers[index]!);
  await shelf.put(path, new Response(html, { headers }));
  for (const { url } of await shelf.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== path && !files.includes(pathname)) await shelf.delete(pathname);
  }
  if (forgotten.has(path)) await caches.delete(shelfOf(path));
  else await clearBefore(page);
}

export async function forgetPage(path: string): Promise<void> {
  forgotten.add(path);
  await caches.delete(shelfOf(path));
}

/**
 * A page that is kept, unless it is too old by this device's own clock: without a network nothing else ends it. A clock
 * may be wrong, so the page is not shown and stays where it is.
 */
export async function pageAt(path: string): Promise<Response | undefined> {
  const page = await onShelf(path);
  const at = page?.headers.get(keptHere);
  return at && !isNobodys(path) && Date.now() - Number(at) > keptMs ? undefined : page;
}

const onShelf = (path: string): Promise<Response | undefined> =>
  caches.match(path, { cacheName: shelfOf(path), ignoreVary: true });

/** When a page was kept, by the server's clock. */
const keptAt = async (path: string): Promise<number> =>
  Date.parse((await onShelf(path))?.headers.get("Date") ?? "");

const pathsKept = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));

/** The pages of private notes that this device keeps, in whichever languages. */
export const notesKept = async (): Promise<string[]> => (await pathsKept()).filter(isNotes);

/** The check-ins whose pages this device keeps, the newest first. */
export async function checkInsKept(): Promise<string[]> {
  const paths = (await pathsKept()).filter((path) => !isNobodys(path));
  const dated = await Promise.all(paths.map(async (path) => ({ path, at: await keptAt(path) })));
  return dated.sort((a, b) => b.at - a.at).map(({ path }) => path);
}

/** A file by its name, which changes with its content: whichever page keeps it, it is right. */
export const fileAt = (path: string): Promise<Response | undefined> => caches.match(path);

/** Shelves of another kind, which an earlier or later version of Attune left here. */
export async function clearOtherKinds(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith("attune-") && !name.startsWith(kind)) await caches.delete(name);
}

/** Clears away pages that nobody can send any more, with their drafts. Both moments are the server's: a device's clock may say anything. */
async function clearBefore(newest: Response): Promise<void> {
  const now = Date.parse(newest.headers.get("Date") ?? "");
  for (const name of await caches.keys()) {
    const path = name.slice(kind.length);
    if (!name.startsWith(kind) || isNobodys(path)) continue;
    if (!(now - (await keptAt(path)) > keptMs)) continue;
    await caches.delete(name);
    await (await openKept()).delete("draft", path);
  }
}
