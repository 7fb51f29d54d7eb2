/**
 * Fetches what "only for me" needs, once the page itself is whole: for everybody alike, whatever they choose, so that
 * what is asked of the server tells nothing of a note. Where a browser cannot lock notes, the page says why.
 */
export function offerNotes(place: HTMLElement): void {
  const why = place.querySelector<HTMLElement>("[data-insecure]");
  if (!isSecureContext || !crypto.subtle) {
    if (why) why.hidden = false;
    return;
  }
  const load = () => void import(/* @vite-ignore */ place.dataset.notes!);
  if (document.readyState === "complete") load();
  else addEventListener("load", load);
}
