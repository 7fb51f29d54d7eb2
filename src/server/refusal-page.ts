import { type ErrorCode, type ErrorDetails, statusOf } from "#model/errors.ts";
import { chooseLanguage } from "#model/locales/choose-language.ts";
import { directionOf } from "#model/locales/languages.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { translator } from "#model/locales/translate.ts";
import { languageCookie, readCookie } from "#web/cookies.server.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character]!);

/** A refusal that happens before any page is chosen, in plain words and plain HTML; to clients in their language. */
export function refusalPage(
  request: Request,
  code: ErrorCode,
  details: ErrorDetails,
  status = statusOf(code),
): Response {
  const client = /^\/([ci]\/|me(\/|$))/.test(new URL(request.url).pathname);
  const language = client ? languageOfRequest(request) : "en";
  const t = translator(language);
  const words = escaped(
    client ? refusalForClient(t, code, details) : translator("en")(`error.${code}`, details),
  );
  const title = escaped(t("refusal.title"));
  const html = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${words}</p></html>`;
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8" });
  // What is left of a body that was too large is not read, so its connection cannot carry another request.
  if (code === "body-too-large") headers.set("Connection", "close");
  return new Response(html, { status, headers });
}

/** Without the store, which may be what failed. */
const languageOfRequest = (request: Request) =>
  chooseLanguage({
    chosen: readCookie(request, languageCookie),
    stored: null,
    accepted: request.headers.get("Accept-Language"),
    practice: "en",
  });
