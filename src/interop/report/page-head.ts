import { directionOf, type Language } from "#model/locales/languages.ts";
import { escapeHtml } from "./escape.ts";
import { style } from "./style.ts";

/** How a page begins that stands in a file of its own: it needs nothing else, and may run and fetch nothing. */
export function pageHead(language: Language, title: string): string {
  const escaped = escapeHtml(title);
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped}</h1>
`;
}
