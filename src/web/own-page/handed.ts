import { forgetHanded, handedWords } from "#web/notes/share.ts";

/**
 * Words of a private note that the client has asked to take here: said on the own page, and put into the field of the
 * check-in that is opened next. They are shared when its button is pressed.
 */
const words = handedWords();
const said = document.querySelector<HTMLElement>("[data-handed]");
const up = document.querySelector('input[value="up"]')?.closest("form");
const field = (up ?? document).querySelector<HTMLTextAreaElement>('textarea[name="words"]');
if (said) said.hidden = words === null;
if (words !== null && field && field.value === "") {
  field.value = words;
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
  forgetHanded();
}
