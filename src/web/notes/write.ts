import { keepForm } from "./keep-form.ts";
import { say } from "./say.ts";

/** "Only for me" on the check-in: offered once everything that it needs is here. */
const place = document.querySelector<HTMLElement>("[data-notes]");
if (place) void offer(place);

async function offer(place: HTMLElement): Promise<void> {
  const part = await fieldOf(place.dataset.notesPage!).catch(() => null);
  if (!part) {
    addEventListener("online", () => offer(place), { once: true });
    return;
  }
  place.append(part);
  const form = place.closest("form")!;
  const choice = form.querySelector<HTMLInputElement>("[data-device]")!;
  const field = keepForm(
    part,
    () => null,
    () => {},
  );
  form.addEventListener("change", () => {
    if (choice.checked) field.ask().catch(() => say(part, "full"));
  });
  // Whoever finishes meanwhile would lose these words without knowing.
  addEventListener(
    "submit",
    (event) => {
      if (event.target !== form || !field.unkept()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      choice.checked = true;
      void field.ask().catch(() => {});
      say(part, "unkept");
      // Beside the sentence: at the words themselves a phone's keyboard would cover it.
      part.querySelector<HTMLElement>("[data-do='keep']")?.focus({ preventScroll: true });
      part.querySelector("[data-say='unkept']")?.scrollIntoView({ block: "center" });
    },
    { capture: true },
  );
  choice.closest("label")!.hidden = false;
}

/**
 * The field as the page of the notes has it. Everybody's page fetches it, without a cookie, before anything is chosen:
 * that it was fetched tells nothing.
 */
async function fieldOf(path: string): Promise<HTMLElement | null> {
  const kept = await caches.match(path, { ignoreVary: true }).catch(() => undefined);
  const page = kept ?? (await fetch(path, { credentials: "omit", referrerPolicy: "no-referrer" }));
  const html = new DOMParser().parseFromString(await page.text(), "text/html");
  const part = html.querySelector<HTMLElement>("[data-keep-note]");
  return part && document.importNode(part, true);
}
