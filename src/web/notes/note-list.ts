import { intlTag, type Language } from "#model/locales/languages.ts";
import { type Entry, readNotes } from "./book.ts";
import type { NoteStore } from "./note-store.ts";
import { at } from "./say.ts";
import type { Opened } from "./seal.ts";
import { handToOwnPage, openCheckIn, putIntoCheckIn } from "./share.ts";

/** Writes the notes into their list, each with its ways to be shared and deleted. */
export async function drawList(part: HTMLElement, store: NoteStore, opened: Opened): Promise<void> {
  const entries = await readNotes(store, opened);
  const model = part.querySelector<HTMLTemplateElement>("template[data-note]")!;
  const again = () => drawList(part, store, opened);
  const rows = entries.map((entry, index) =>
    rowOf(model, entry, index, async () => {
      await store.delete("note", entry.id);
      await again();
    }),
  );
  part.querySelector("[data-list]")!.replaceChildren(...rows);
  part.querySelector<HTMLElement>("[data-none]")!.hidden = entries.length > 0;
}

function rowOf(
  model: HTMLTemplateElement,
  { note }: Entry,
  index: number,
  remove: () => Promise<void>,
): HTMLElement {
  const row = (model.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>("li")!;
  const find = (selector: string) => row.querySelector<HTMLElement>(selector)!;
  const date = find("[data-date]");
  date.id = `note-${index}`;
  date.textContent = note ? momentOf(note.writtenAt) : "";
  // Which note a button belongs to is said with it.
  for (const button of row.querySelectorAll(".pair button")) button.setAttribute("aria-describedby", date.id);
  find("[data-words]").textContent = note?.words ?? "";
  find("[data-damaged]").hidden = note !== null;
  find("[data-do='share']").hidden = note === null;
  find("[data-do='delete']").addEventListener("click", (event) => {
    const button = event.currentTarget as HTMLElement;
    if (confirm(button.dataset.sure))
      void at(row.closest("[data-open-notes]")!, () => remove().then(() => "deleted"));
  });
  if (note) sharing(row, note.words);
  return row;
}

function sharing(row: HTMLElement, words: string): void {
  const find = (selector: string) => row.querySelector<HTMLElement>(selector)!;
  const opener = find("[data-do='share']");
  opener.addEventListener("click", async () => {
    const ways = find("[data-share]");
    const checkIn = await openCheckIn().catch(() => null);
    find("[data-to-check-in]").hidden = checkIn === null;
    find("[data-no-check-in]").hidden = checkIn !== null;
    ways.hidden = !ways.hidden;
    opener.setAttribute("aria-expanded", String(!ways.hidden));
  });
  find("[data-do='to-check-in']").addEventListener("click", async () => {
    const checkIn = await openCheckIn();
    if (checkIn) await putIntoCheckIn(checkIn, words);
  });
  find("[data-do='to-own-page']").addEventListener("click", (event) =>
    handToOwnPage((event.currentTarget as HTMLElement).dataset.to!, words),
  );
}

/** By this phone's clock and zone, in the page's language. */
const momentOf = (moment: string): string =>
  new Intl.DateTimeFormat(intlTag(document.documentElement.lang as Language), {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(moment));
