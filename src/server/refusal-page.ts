import { escapeHtml } from "#interop/report/escape.ts";
import { type ErrorCode, type ErrorDetails, statusOf } from "#model/errors.ts";
import { chooseLanguage } from "#model/locales/choose-language.ts";
import { directionOf, type Language, staffLanguageOf } from "#model/locales/languages.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { type ClientTranslate, translator } from "#model/locales/translate.ts";
import type { HelpLine, Practice } from "#model/practice.ts";
import { spokenLines } from "#model/spoken-lines.ts";
import { telephone } from "#model/telephone.ts";
import { languageCookie, readCookie } from "#web/cookies.server.ts";

/**
 * A refusal that happens before any page is chosen, in plain words and plain HTML; to clients in their language, with
 * the help lines that stand on all their pages.
 */
export function refusalPage(
  request: Request,
  code: ErrorCode,
  details: ErrorDetails,
  practice: Practice | null,
): Response {
  const client = /^\/+([ci]|me|kiosk)(\/|$)/i.test(new URL(request.url).pathname);
  const wanted = languageOf(request, client, practice);
  const staffLanguage = staffLanguageOf(wanted);
  const language = client ? wanted : staffLanguage;
  const t = translator(language);
  const words = client
    ? refusalForClient(t, code, details)
    : translator(staffLanguage)(`error.${code}`, details);
  const title = escapeHtml(t("refusal.title"));
  const help = client ? helpIn(t, spokenLines(language, practice?.helpLines ?? [])) : "";
  const html = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${escapeHtml(words)}</p>${help}</html>`;
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8" });
  // What is left of a body that was too large is not read, so its connection cannot carry another request.
  if (code === "body-too-large") headers.set("Connection", "close");
  return new Response(html, { status: statusOf(code), headers });
}

function helpIn(t: ClientTranslate, lines: readonly HelpLine[]): string {
  if (lines.length === 0) return "";
  const items = lines.map(
    ({ name, number }) =>
      `<li>${escapeHtml(name)} <a href="${escapeHtml(telephone(number))}"><bdi>${escapeHtml(number)}</bdi></a></li>`,
  );
  return `<aside id="help"><b>${escapeHtml(t("check-in.help-title"))}</b> ${escapeHtml(t("check-in.help-text"))}<ul>${items.join("")}</ul></aside>`;
}

/** Staff read the practice's language; clients choose. Where the store failed, only the browser is left to ask. */
function languageOf(request: Request, client: boolean, practice: Practice | null): Language {
  if (practice && !client) return practice.language;
  return chooseLanguage({
    chosen: client ? readCookie(request, languageCookie) : null,
    stored: null,
    accepted: request.headers.get("Accept-Language"),
    practice: practice?.language ?? "en",
  });
}
