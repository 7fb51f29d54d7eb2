import { fieldsOf, isChanged } from "./form-fields.ts";
import type { Kept } from "./kept.ts";

const pauseMs = 200;

/** Keeps what is written until it is finished. `failed` hears when this device cannot. */
export function keepDraft(kept: Kept, form: HTMLFormElement, path: string, failed: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;
  const put = () => {
    clearTimeout(timer);
    timer = undefined;
    return kept.put("draft", fieldsOf(form), path).catch(failed);
  };
  const soon = () => {
    touched = true;
    clearTimeout(timer);
    timer = setTimeout(put, pauseMs);
  };
  // On a slow phone somebody writes before this script is there.
  if (isChanged(form)) timer = setTimeout(put, pauseMs);
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  // Somebody who types and closes at once has typed all the same.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer) void put();
  });
  // Another form leads away, such as the choice of a language: what is begun here is put down first.
  document.addEventListener("submit", async (event) => {
    const leaving = event.target as HTMLFormElement;
    if (event.defaultPrevented || leaving === form || !timer) return;
    event.preventDefault();
    await put();
    leaving.requestSubmit(event.submitter);
  });
  return {
    touched: () => touched,
    /** What was written is finished or gone: what has not been put down yet is left out. */
    stop: () => {
      touched = false;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
