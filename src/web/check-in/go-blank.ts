/**
 * Asks whoever is at a device that many use whether they are still there, and clears the page when nobody is. Any touch
 * or key is an answer, as often as one likes: nobody loses words that they are still writing.
 */
const dialog = document.querySelector<HTMLDialogElement>("dialog[data-after]");
if (dialog) watch(dialog, Number(dialog.dataset.after) * 1000, Number(dialog.dataset.ask) * 1000);

function watch(dialog: HTMLDialogElement, afterMs: number, askMs: number): void {
  let touched = Date.now();
  const here = () => {
    touched = Date.now();
  };
  // While it asks, the page behind cannot be touched: Escape and the button close it, and that is the answer.
  for (const sign of ["pointerdown", "wheel", "keydown", "input"])
    document.addEventListener(sign, here, { capture: true, passive: true });
  dialog.addEventListener("close", here);
  // By the clock and not by one long timer: a tablet that slept for an hour is cleared when it wakes.
  setInterval(() => {
    const left = touched + afterMs - Date.now();
    // In the place of this page, so that the way back does not lead to it.
    if (left <= 0) location.replace(`/kiosk?${dialog.dataset.blank}`);
    else if (left <= askMs && !dialog.open) dialog.showModal();
  }, 1000);
}
