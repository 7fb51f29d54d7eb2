import { escapeHtml } from "#interop/report/escape.ts";
import { type ErrorCode, type ErrorDetails, statusOf } from "#model/errors.ts";
import { chooseLanguage } from "#model/locales/choose-language.ts";
import { directionOf } from "#model/locales/languages.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { type ClientTranslate, translator } from "#model/locales/translate.ts";
import type { HelpLine } from "#model/practice.ts";
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
  helpLines: readonly HelpLine[],
): Response {
  const client = /^\/([ci]|me|kiosk)(\/|$)/.test(new URL(request.url).pathname);
  const language = client ? languageOfRequest(request) : "en";
  const t = translator(language);
  const words = client ? refusalForClient(t, code, details) : translator("en")(`error.${code}`, details);
  const title = escapeHtml(t("refusal.title"));
  const help = client ? helpIn(t, helpLines) : "";
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

/** Without the store, which may be what failed. */
const languageOfRequest = (request: Request) =>
  chooseLanguage({
    chosen: readCookie(request, languageCookie),
    stored: null,
    accepted: request.headers.get("Accept-Language"),
    practice: "en",
  });
