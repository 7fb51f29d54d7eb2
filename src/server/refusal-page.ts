import { type ErrorCode, type ErrorDetails, statusOf } from "#model/errors.ts";
import { translator } from "#model/locales/translate.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character]!);

/** A refusal that happens before any page is chosen, in plain words and plain HTML. */
export function refusalPage(code: ErrorCode, details: ErrorDetails, status = statusOf(code)): Response {
  const t = translator("en");
  const words = escaped(t(`error.${code}`, details));
  const title = escaped(t("refusal.title"));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${words}</p></html>`;
  return new Response(html, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
}
