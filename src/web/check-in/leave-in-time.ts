/** By the page's own clock: a phone's may be wrong. At most so long after it was opened, the time to change is over as well. */
const leaveAfterMs = 10 * 60_000;

/** Leaves a page that shows what was sent, unless somebody writes in it: others may hold this phone by then. */
export function leaveInTime(form: HTMLFormElement): void {
  if (form.dataset.changing === undefined) return;
  const timer = setTimeout(() => location.replace(`${location.pathname}/saved`), leaveAfterMs);
  form.addEventListener("input", () => clearTimeout(timer), { once: true });
}
