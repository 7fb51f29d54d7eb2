import { keepWords } from "./keep-words.ts";
import { sayNotSent } from "./say-not-sent.ts";

/**
 * Asks before a form is sent whether the practice can be reached. A form that leaves without a network leads to a page of
 * the browser's own, and the words are gone with theirs; so it stays, and says why.
 */
const patienceMs = 10_000;
const sure = new WeakSet<HTMLFormElement>();
let asking = false;

/** Whether Attune itself answers: a network's sign-in page, or a proxy without it, answers too. */
const isThere = (): Promise<boolean> =>
  fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(patienceMs) }).then(
    async (answer) => answer.ok && (await answer.text()) === "ok",
    () => false,
  );

async function send(form: HTMLFormElement, submitter: HTMLElement | null) {
  asking = true;
  form.ariaBusy = "true";
  const there = await isThere().finally(() => {
    asking = false;
    form.ariaBusy = null;
  });
  sayNotSent(form, !there);
  if (!there) return;
  sure.add(form);
  form.requestSubmit(submitter);
}

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  // What another script sends in its own way is its own, and a dialog sends nothing.
  if (event.defaultPrevented || form.method !== "post" || sure.delete(form)) return;
  event.preventDefault();
  if (!asking) void send(form, event.submitter);
});
keepWords();
