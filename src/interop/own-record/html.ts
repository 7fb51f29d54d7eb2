import type { ClientTranslate } from "#model/locales/translate.ts";
import { escapeHtml } from "../report/escape.ts";

/** In whose words a record is written: the language, whom it is about, days by the practice's clock, and numbers. */
export interface Words {
  readonly t: ClientTranslate;
  readonly name: string;
  readonly day: (at: string) => string;
  readonly number: (value: number) => string;
}

export const line = (text: string): string => `<p>${escapeHtml(text)}</p>\n`;

/** One thing that is kept; everything that people wrote goes through here, and is escaped. */
export const item = (term: string, value = "", when = ""): string =>
  `<li><strong>${escapeHtml(term)}</strong> <span dir="auto">${escapeHtml(value)}</span>${when && ` <span class="when">${escapeHtml(when)}</span>`}</li>\n`;

export const said = (term: string, value: string | null): string => (value ? item(term, value) : "");

/** A part of the record with a title; nothing where nothing is kept. */
export function section(title: string, items: readonly string[]): string {
  const filled = items.filter((text) => text !== "");
  return filled.length === 0
    ? ""
    : `<section><h2>${escapeHtml(title)}</h2>\n<ul>\n${filled.join("")}</ul></section>\n`;
}
