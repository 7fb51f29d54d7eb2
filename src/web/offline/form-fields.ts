import { wordFields } from "#model/word-fields.ts";
import type { Fields } from "./kept.ts";

/** What stands in a form now. */
export const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );

/** What a form's page came with, whatever stands in it now. */
export const cameWith = (form: HTMLFormElement): Fields =>
  [...form.elements].flatMap((field) => {
    const is =
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && (field.type === "text" || field.defaultChecked));
    return is ? [[field.name, field.defaultValue] as const] : [];
  });

/** Whether something stands in a form that its page did not come with. */
export const isChanged = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) =>
    field instanceof HTMLInputElement
      ? field.checked !== field.defaultChecked || field.value !== field.defaultValue
      : field instanceof HTMLTextAreaElement && field.value !== field.defaultValue,
  );

/**
 * Fields as they are finished: with the moment by this device's clock, which the server believes only where it can be.
 * Nothing to share is sent as nothing, whether it was said so, kept for the client alone, or left out.
 */
export const finished = (fields: Fields): Fields => [
  ...fields.filter(([name, value]) => name !== "share" || value !== ""),
  ["writtenAt", new Date().toISOString()],
];

/** Puts fields back into the form as they were written. What this page's own is stays: the secret, the number. */
export function fill(form: HTMLFormElement, fields: Fields): void {
  for (const [name, value] of fields) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) choose(control, value);
    else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
      control.value = value;
    else if (control instanceof HTMLInputElement && control.type === "text") control.value = value;
    else if (control instanceof HTMLInputElement && control.type === "radio")
      control.checked = control.value === value;
  }
  form.dispatchEvent(new Event("change"));
}

/** What this device alone offers has the value of "nothing", and is never what was chosen before. */
function choose(radios: RadioNodeList, value: string): void {
  for (const radio of radios)
    if (radio instanceof HTMLInputElement && radio.value === value && radio.dataset.device === undefined)
      radio.checked = true;
}

/** A client's own words out of the fields of a check-in. */
export const wordsOf = (fields: Fields): string =>
  fields
    .filter(([name, value]) => wordFields.some((one) => one === name) && value.trim() !== "")
    .map(([, value]) => value.trim())
    .join("\n\n");
