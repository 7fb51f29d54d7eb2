import { createHash } from "node:crypto";
import style from "#web/styles/phone.css?inline";
import address from "#web/styles/phone.css?url";

/** What the pages' policy names, so that this style is taken inside a page and no other. */
export const phoneStyleHash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

const link = `<link rel="stylesheet" href="${address}"/>`;

/** Puts the style of client pages into the page: on a slow network a second request costs more than the style weighs. */
export const withPhoneStyle = (html: string): string => html.replace(link, () => `<style>${style}</style>`);
