import { copyWords, deleteHere, onWish, show } from "./entry.ts";
import { fieldsOf, fill, finished } from "./form-fields.ts";
import { keepDraft } from "./keep-draft.ts";
import { keepTrying } from "./keep-trying.ts";
import { type Kept, openKept, takeBack, type Waiting } from "./kept.ts";
import { sayNotSent } from "./say-not-sent.ts";
import { onNews, post } from "./send.ts";
import { keepForLater } from "./worker-wishes.ts";

const here = () => location.pathname.replace(/\/+$/, "");
const arrived = () => location.replace(`${here()}/saved`);

/** A sending that is quick needs no word about the phone. */
const quickMs = 1_000;

/**
 * Keeps a check-in on this device until the practice has it: a draft while it is written, a place in the outbox
 * once it is finished, and the page itself for opening it without a network. Whatever of this a browser does
 * not allow is left out and said; the form works as it does without a script.
 */
export async function keepPage(form: HTMLFormElement, where: HTMLElement): Promise<void> {
  const path = here();
  let kept: Kept;
  try {
    kept = await openKept();
  } catch {
    show(where, "unkept");
    return sendFromHere(form);
  }
  const changing = form.dataset.changing !== undefined;
  if (!isSecureContext) show(where, "insecure");
  // A page that shows what was sent before is not kept: nothing that has arrived is readable here without a network.
  else if (!changing) void keepForLater(path, ...notesPageOf(form));

  const waiting = await kept.get("outbox", path);
  const written = waiting?.fields ?? (changing ? undefined : await kept.get("draft", path));
  if (written) fill(form, written);
  const draft = changing
    ? null
    : keepDraft(kept, form, path, () => {
        delete form.dataset.kept;
        show(where, "unkept");
      });
  if (draft) form.dataset.kept = "";
  /** Finished: the statements make room for where they are. */
  const queued = (is: boolean) => {
    form.classList.toggle("queued", is);
    allowSending(form);
  };
  /** What somebody was told last. A try that nobody asked for, and that changes nothing, moves nobody on the page. */
  let told: string | null | undefined;
  const shows = ({ refused }: Waiting) => {
    queued(true);
    show(where, refused === null ? "waiting" : "refused", refused ?? "");
    told = refused;
  };
  /** Says how it stands to somebody who has just finished, and is there to hear it. */
  const tell = async (id?: string) => {
    const still = await kept.get("outbox", path);
    if (!still || (id && still.id !== id)) return;
    const before = told;
    shows(still);
    if (told !== before) where.focus();
  };
  if (waiting) shows(waiting);
  const tryNow = keepTrying(kept);

  onNews((sent, outcome) => {
    // Another tab has sent; what is being written in this one is not swept away.
    if (sent !== path || draft?.touched()) return;
    if (outcome.is === "sent") arrived();
    else void tell();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    draft?.stop();
    form.inert = true;
    const fields = finished(fieldsOf(form));
    const next: Waiting = { id: `${Date.now()} ${Math.random()}`, path, fields, refused: null };
    try {
      await kept.put("outbox", next, path);
    } catch {
      return sendNow(form);
    }
    setTimeout(() => tell(next.id), quickMs);
    tryNow();
  });
  onWish(where, {
    again: async () => {
      const still = await kept.get("outbox", path);
      if (still) await kept.put("outbox", { ...still, refused: null }, path);
      told = undefined;
      tryNow();
    },
    change: async () => {
      const fields = await takeBack(kept, path);
      if (!fields) return;
      told = undefined;
      fill(form, fields);
      queued(false);
      show(where, null);
      form.querySelector<HTMLElement>("h1")?.scrollIntoView();
    },
    copy: async () => copyWords(where, (await kept.get("outbox", path))?.fields ?? []),
    delete: async (button) => {
      if (!(await deleteHere(kept, path, button))) return;
      draft?.stop();
      told = undefined;
      form.reset();
      queued(false);
      show(where, null);
    },
  });
  tryNow();
}

/** The page of the private notes that this page leads to, so that it is there without a network. */
const notesPageOf = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLElement>("[data-notes-page]")].map((place) => place.dataset.notesPage!);

/** Where a device keeps nothing: the page itself holds the answers until the practice has them. */
export function sendFromHere(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void sendNow(form);
  });
}

async function sendNow(form: HTMLFormElement) {
  const fields = finished(fieldsOf(form));
  form.inert = true;
  sayNotSent(form, false);
  const outcome = await post(here(), fields);
  if (outcome.is === "sent") return arrived();
  allowSending(form);
  // The server's own page says best why it refused.
  if (outcome.is === "refused") return form.submit();
  sayNotSent(form, true);
}

/** The form may be written in, and sent again. */
function allowSending(form: HTMLFormElement): void {
  form.inert = false;
  for (const button of form.querySelectorAll("button[disabled]")) button.removeAttribute("disabled");
}
