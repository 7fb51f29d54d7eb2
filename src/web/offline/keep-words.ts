import { cameWith, fieldsOf, fill, isChanged } from "./form-fields.ts";
import type { Fields } from "./kept.ts";

const pauseMs = 200;
const keyOf = (path: string) => `attune-words ${path}`;

/**
 * Keeps what is written in the forms that ask for it (`data-words`) in this tab, so that a page that is loaded anew, or that
 * a phone has closed for want of memory, still has it. It is gone with the tab, and once the practice's page comes with
 * something else than it was written over: with these very words, or with newer ones from another tab or device. Where a browser forbids to keep anything, the page is as it would be without.
 */
export function keepWords(): void {
  try {
    const tab = sessionStorage;
    const forget = document.querySelector<HTMLElement>("[data-forget-words]")?.dataset.forgetWords;
    if (forget) clear(tab, forget);
    // The name tells what a form adds to: once that has grown, the same words are not offered again.
    const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-words]")];
    const keys = forms.map((form) => `${keyOf(location.pathname)} ${form.dataset.words}`);
    if (forms.length > 0) clear(tab, `${location.pathname} `, keys);
    for (const [index, form] of forms.entries()) keep(tab, form, keys[index]!);
  } catch {
    // Storage is forbidden here.
  }
}

function clear(tab: Storage, path: string, but: readonly string[] = []): void {
  for (const key of Object.keys(tab))
    if (key.startsWith(keyOf(path)) && !but.includes(key)) tab.removeItem(key);
}

/** What was written in a form, and what its page came with then. */
interface Written {
  readonly over: Fields;
  readonly words: Fields;
}

function keep(tab: Storage, form: HTMLFormElement, key: string): void {
  const over = cameWith(form);
  const before = JSON.parse(tab.getItem(key) ?? "null") as Written | null;
  if (before && JSON.stringify(before.over) !== JSON.stringify(over)) tab.removeItem(key);
  else if (before && !isChanged(form)) {
    fill(form, before.words);
    form.closest("details")?.setAttribute("open", "");
  }
  form.dataset.kept = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      tab.setItem(key, JSON.stringify({ over, words: fieldsOf(form) } satisfies Written));
    } catch {
      // It is full: what stands on the page stands there alone, and what would lead away from it hears of that.
      if (form.dataset.kept === undefined) return;
      delete form.dataset.kept;
      document.dispatchEvent(new Event("change"));
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(put, pauseMs);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  // Somebody who types and closes at once has typed all the same.
  addEventListener("pagehide", () => {
    if (timer) put();
  });
}
