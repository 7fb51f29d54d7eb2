import { keepNote, openBook } from "./book.ts";
import { lockOf, type NoteStore, openNoteStore } from "./note-store.ts";
import { forgetTyped, newPassphrase } from "./passphrase.ts";
import { at, type Saying, say } from "./say.ts";
import { makeLock, type Opened } from "./seal.ts";

export interface KeepForm {
  /** Words stand there that are kept nowhere. */
  readonly unkept: () => boolean;
  /** Asks for what is needed now: a new passphrase, the one there is, or none where the notes are open. */
  readonly ask: () => Promise<void>;
  readonly clear: () => void;
}

/**
 * The field for a private note. It has no name and is in no draft: what is typed leaves it encrypted or not at all.
 * `opened` is the key where the notes are open on this page; `kept` hears of the key that a note was kept with.
 */
export function keepForm(
  root: HTMLElement,
  opened: () => Opened | null,
  kept: (opened: Opened) => void,
): KeepForm {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  const words = find<HTMLTextAreaElement>("[data-note-words]");
  const phrase = find<HTMLInputElement>("[data-phrase]");
  const again = find<HTMLInputElement>("[data-again]");
  const drop = find("[data-do='drop']");

  const ask = async () => {
    const store = await openNoteStore();
    const isNew = !opened() && !(await lockOf(store));
    for (const part of root.querySelectorAll<HTMLElement>("[data-if-new]")) part.hidden = !isNew;
    find("[data-if-asked]").hidden = opened() !== null;
    store.close();
  };
  const clear = () => {
    words.value = "";
    drop.hidden = true;
    forgetTyped(root);
  };
  const keep = async (): Promise<Saying> => {
    const text = words.value.trim();
    if (text === "") return "empty";
    const store = await openNoteStore();
    try {
      const key = opened() ?? (await unlocked(store));
      if ("wrong" in key) return key.wrong;
      if (!(await keepNote(store, key, text))) return "changed";
      clear();
      kept(key);
      // Browsers clear up what was not used for long; some spare what they were asked to keep.
      await navigator.storage?.persist?.().catch(() => false);
      return "kept";
    } finally {
      store.close();
    }
  };
  const unlocked = async (store: NoteStore): Promise<Opened | { wrong: Saying }> => {
    if (await lockOf(store)) return (await openBook(store, phrase.value)) ?? { wrong: "wrong" };
    const chosen = newPassphrase(phrase.value, again.value);
    return "wrong" in chosen ? chosen : makeLock(chosen.passphrase);
  };
  const keepNow = () =>
    at(root, keep)
      .then(ask)
      .catch(() => {});

  words.addEventListener("input", () => {
    drop.hidden = words.value.trim() === "";
    say(root, null);
  });
  find("[data-do='keep']").addEventListener("click", keepNow);
  drop.addEventListener("click", () => {
    clear();
    say(root, "deleted");
    words.dispatchEvent(new Event("input", { bubbles: true }));
  });
  root.addEventListener("keydown", (event) => {
    // Around this field may stand a form that would be sent.
    if (event.key !== "Enter" || event.target === words || !(event.target instanceof HTMLInputElement))
      return;
    event.preventDefault();
    void keepNow();
  });
  // Back on this page, nobody finds words that were left here; and leaving them asks first.
  addEventListener("pagehide", clear);
  const unkept = () => words.value.trim() !== "";
  addEventListener("beforeunload", (event) => {
    if (unkept()) event.preventDefault();
  });
  return { unkept, ask, clear };
}
