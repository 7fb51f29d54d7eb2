import { isChanged } from "#web/offline/form-fields.ts";

/**
 * A page in another language is another page. Where no draft is kept the choice makes room as long as something is
 * written, so that nobody loses words by it, and comes back when they are gone.
 */
const choice = document.querySelector<HTMLElement>("details.languages");

function look(): void {
  const losable = [...document.forms].some((form) => form.dataset.kept === undefined && isChanged(form));
  if (choice) choice.hidden = losable;
}

for (const sign of ["input", "change", "reset"]) document.addEventListener(sign, () => setTimeout(look));
addEventListener("pageshow", look);
look();
