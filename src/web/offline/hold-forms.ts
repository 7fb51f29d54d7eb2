/**
 * Asks before a form is sent whether the practice can be reached. A form that leaves without a network leads to a page of
 * the browser's own, and the words are gone with theirs; so it stays, and says why.
 */
const patienceMs = 10_000;
const notSent = document.querySelector<HTMLElement>("[data-not-sent]");
const sure = new WeakSet<HTMLFormElement>();
let asking = false;

/** Whether Attune itself answers: a network's sign-in page, or a proxy without it, answers too. */
const isThere = (): Promise<boolean> =>
  fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(patienceMs) }).then(
    async (answer) => answer.ok && (await answer.text()) === "ok",
    () => false,
  );

async function send(form: HTMLFormElement, submitter: HTMLElement | null, notSent: HTMLElement) {
  asking = true;
  const there = await isThere().finally(() => {
    asking = false;
  });
  notSent.hidden = there;
  if (there) {
    sure.add(form);
    form.requestSubmit(submitter);
    return;
  }
  form.append(notSent);
  notSent.focus();
}

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  // What another script sends in its own way is its own.
  if (event.defaultPrevented || !notSent || sure.delete(form)) return;
  event.preventDefault();
  if (!asking) void send(form, event.submitter, notSent);
});
