import { type Fields, forget, type Kept, openKept, type Waiting } from "./kept.ts";
import { send, sendAll } from "./send.ts";

/** What the page says of where the answers are; each is a sentence that stands in the page, hidden. */
type State = "unkept" | "insecure" | "waiting" | "refused";

/**
 * Keeps a check-in on this device until the practice has it: a draft while it is written, a place in the outbox
 * once it is finished, and the page itself for opening it without a network. Whatever of this a browser does
 * not allow is left out and said; the form works as it does without a script.
 */
export async function keepPage(form: HTMLFormElement, where: HTMLElement): Promise<void> {
  const path = location.pathname;
  const show = (state: State | null) => {
    for (const sentence of where.querySelectorAll<HTMLElement>("[data-state]"))
      sentence.hidden = sentence.dataset.state !== state;
    where.hidden = state === null;
  };
  let kept: Kept;
  try {
    kept = await openKept();
  } catch {
    show("unkept");
    return;
  }
  if (!isSecureContext) show("insecure");
  else void keepForLater(path);

  const arrived = async () => {
    await forget(kept, path);
    navigator.serviceWorker?.controller?.postMessage({ forget: path });
    location.replace(`${path}/saved`);
  };
  const trySending = async (waiting: Waiting) => {
    const outcome = await send(kept, waiting);
    if (outcome === "sent") return arrived();
    show(outcome === "waits" ? "waiting" : "refused");
    await askForSync();
  };

  const waiting = await kept.get("outbox", path);
  const written = waiting?.fields ?? (await kept.get("draft", path));
  if (written && form.dataset.changing === undefined) fill(form, written);
  if (waiting) {
    show(waiting.refused ? "refused" : "waiting");
    if (!waiting.refused) void trySending(waiting);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  const keepDraft = () => {
    clearTimeout(pause);
    pause = setTimeout(() => kept.put("draft", fieldsOf(form), path).catch(() => show("unkept")), 200);
  };
  form.addEventListener("input", keepDraft);
  form.addEventListener("change", keepDraft);

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const finished: Waiting = { path, fields: withMoment(fieldsOf(form)), refused: false };
    try {
      await kept.put("outbox", finished, path);
    } catch {
      // Full or forbidden: it goes as it would without a script.
      form.submit();
      return;
    }
    await trySending(finished);
    for (const button of form.querySelectorAll("button[disabled]")) button.removeAttribute("disabled");
  });

  where.addEventListener("click", async (event) => {
    const wish = (event.target as Element).closest<HTMLElement>("[data-wish]")?.dataset.wish;
    // The server's own page says best why it refused.
    if (wish === "again") form.submit();
    if (wish === "copy") await navigator.clipboard.writeText(wordsOf(form));
    if (wish === "delete") {
      await forget(kept, path);
      form.reset();
      show(null);
    }
  });
  addEventListener("online", async () => {
    const still = await kept.get("outbox", path);
    if (still && !still.refused) await trySending(still);
  });
  navigator.serviceWorker?.addEventListener("message", (event: MessageEvent<{ sent: string[] }>) => {
    if (event.data.sent.includes(path)) void arrived();
  });
  void sendAll(kept, (sent) => sent === path && void arrived());
}

/** Keeps the page with its files, so that it opens without a network. */
async function keepForLater(path: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/c/" });
  const active = registration.active ?? (await navigator.serviceWorker.ready).active;
  const files = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>("link[href], script[src]")]
    .map((one) => new URL("href" in one ? one.href : one.src))
    .filter((url) => url.origin === location.origin)
    .map((url) => url.pathname);
  active?.postMessage({ keep: [path, ...files] });
}

/** Asks the browser to send by itself once there is a network, also when the page is closed. Not every browser can. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration("/c/");
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register("outbox").catch(() => {});
}

const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );

/** When it was finished by this device's clock; the server believes it only where that can be. */
const withMoment = (fields: Fields): Fields => [...fields, ["writtenAt", new Date().toISOString()]];

/** Puts fields back into the form as they were written. What this page's own is stays: the secret, the number. */
function fill(form: HTMLFormElement, fields: Fields): void {
  for (const [name, value] of fields) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) control.value = value;
    else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
      control.value = value;
    else if (control instanceof HTMLInputElement && control.type === "radio")
      control.checked = control.value === value;
  }
  form.dispatchEvent(new Event("change"));
}

const wordsOf = (form: HTMLFormElement): string =>
  [...form.querySelectorAll("textarea")]
    .map((area) => area.value.trim())
    .filter((words) => words !== "")
    .join("\n\n");
