import { handOn, takeHanded } from "#web/notes/share.ts";

/**
 * Words of a private note that the client has asked to take here: said on the own page, and put into the field of the
 * check-in that is opened next. They are shared when its button is pressed. Between two pages they lie in the window and
 * no longer: a page that is loaded anew, or left for another place, has forgotten them. The note is where it was.
 */
const words = takeHanded();
const said = document.querySelector<HTMLElement>("[data-handed]");
const up = document.querySelector('input[value="up"]')?.closest("form");
const field = (up ?? document).querySelector<HTMLTextAreaElement>('textarea[name="words"]');
if (said) said.hidden = words === null;
if (words !== null && field) putInto(field, words);
else if (words !== null) carry(words);

function putInto(field: HTMLTextAreaElement, words: string): void {
  if (field.value !== "") return;
  field.value = words;
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}

/** To the next page, if that is one of those that take them: the own page itself, after its code or passkey, or a check-in there. */
function carry(words: string): void {
  let onward = false;
  document.addEventListener("click", ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link) onward = /^\/me(\/check-ins\/[\w-]+)?$/.test(link.pathname) && link.origin === location.origin;
  });
  document.addEventListener("submit", () => {
    onward = true;
  });
  addEventListener("pagehide", () => {
    if (onward) handOn(words);
  });
  // Back from the browser's memory: what was carried on is no longer said here.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && said) said.hidden = true;
  });
}
