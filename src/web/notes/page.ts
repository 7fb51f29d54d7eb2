import { keepForLater } from "#web/offline/worker-wishes.ts";
import { changePassphrase, keepNote, openBook } from "./book.ts";
import { fileIn, fileOut } from "./files.ts";
import { keepForm } from "./keep-form.ts";
import { lockByItself } from "./lock-by-itself.ts";
import { drawList } from "./note-list.ts";
import { deleteAllNotes, lockOf, type NoteStore, openNoteStore } from "./note-store.ts";
import { forgetTyped, newPassphrase } from "./passphrase.ts";
import { at, type Saying, say } from "./say.ts";
import type { Opened } from "./seal.ts";
import { takeHanded } from "./share.ts";

const page = document.querySelector<HTMLElement>("[data-notes-page]");
if (page) void begin(page);

type When = "insecure" | "unkept" | "new" | "locked" | "open";

async function begin(page: HTMLElement): Promise<void> {
  const show = (when: When) => {
    for (const part of page.querySelectorAll<HTMLElement>("[data-when]"))
      part.hidden = !part.dataset.when?.split(" ").includes(when);
  };
  // Words that were on their way elsewhere when somebody came back.
  takeHanded();
  if (!isSecureContext || !crypto.subtle) return show("insecure");
  void keepThisPage();
  try {
    await live(page, await openNoteStore(), show);
  } catch {
    show("unkept");
  }
}

/** The page with the store of this phone: locked, open, or without a note yet. */
async function live(page: HTMLElement, store: NoteStore, show: (when: When) => void): Promise<void> {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const typed = (within: HTMLElement, name: string) =>
    within.querySelector<HTMLInputElement>(`[data-${name}]`)!.value;
  let opened: Opened | null = null;
  const field = keepForm(
    part("keep-note"),
    () => opened,
    (key) => openWith(key),
  );
  part("to-notes").hidden = true;

  const draw = () => (opened ? drawList(part("open-notes"), store, opened) : undefined);
  const asItIs = async () => {
    show(opened ? "open" : (await lockOf(store)) ? "locked" : "new");
    await field.ask();
  };
  const openWith = async (key: Opened) => {
    opened = key;
    forgetTyped(page);
    await asItIs();
    await draw();
  };
  /** What is being written is kept first: it would be readable on, or lost. */
  const lock = async () => {
    const key = opened;
    if (!key) return;
    opened = null;
    const words = page.querySelector<HTMLTextAreaElement>("[data-note-words]")!.value.trim();
    forgetTyped(page);
    part("list").replaceChildren();
    if (words !== "" && (await keepNote(store, key, words).catch(() => false))) field.clear();
    await asItIs();
  };
  /** Does what a button of a part says, and says how it ended. */
  const on = (name: string, what: string, work: (within: HTMLElement) => Promise<Saying | null>) => {
    const within = part(name);
    const go = () => at(within, () => work(within));
    within.querySelector(`[data-do='${what}']`)!.addEventListener("click", go);
    within.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target instanceof HTMLInputElement) void go();
    });
  };

  on("unlock", "unlock", async (within) => {
    const key = await openBook(store, typed(within, "phrase"));
    if (!key) return "wrong";
    await openWith(key);
    page.querySelector<HTMLElement>("h1")?.focus();
    return null;
  });
  on("change", "change", async (within) => {
    const chosen = newPassphrase(typed(within, "phrase"), typed(within, "again"));
    if ("wrong" in chosen) return chosen.wrong;
    const key = opened && (await changePassphrase(store, opened, chosen.passphrase));
    if (!key) return "changed";
    await openWith(key);
    return "passphrase";
  });
  on("file-out", "file-out", async () => {
    if (opened) await fileOut(store, opened);
    return null;
  });
  on("file-in", "file-in", async (within) => {
    const [file] = within.querySelector<HTMLInputElement>("[data-file]")!.files ?? [];
    const ended = file ? await fileIn(store, opened, file, typed(within, "phrase")) : "file-none";
    if (typeof ended === "string") return ended;
    await openWith(ended);
    return "file-in";
  });
  for (const place of ["forgot", "delete-all"])
    on(place, "delete-all", async (within) => {
      const button = within.querySelector<HTMLElement>("[data-do='delete-all']")!;
      if (!confirm(button.dataset.sure)) return null;
      await deleteAllNotes(store);
      opened = null;
      part("list").replaceChildren();
      await asItIs();
      say(part("keep-note"), "deleted");
      return null;
    });
  part("open-notes")
    .querySelector("[data-do='lock']")!
    .addEventListener("click", () => lock());
  lockByItself(() => void lock());
  say(page, null);
  await asItIs();
}

/** Once on the phone it stays there as it is: the server does not hear each time that it is opened. */
async function keepThisPage(): Promise<void> {
  const kept = await caches.match(location.pathname, { ignoreVary: true }).catch(() => undefined);
  if (!kept) await keepForLater(location.pathname);
}
