import { renderSVG } from "uqr";
import { directionOf, intlTag, type Language } from "#model/locales/languages.ts";
import { translator, type Wordings } from "#model/locales/translate.ts";
import type { Address } from "#web/request-context.server.ts";

/** A link as it is handed over, on the screen or on a printed card. */
export interface Shareable {
  readonly url: string;
  /** A code for phones, as a picture that needs no other request; null where no phone could open what it says. */
  readonly picture: string | null;
  /** What the card says, in the client's language. */
  readonly card: {
    readonly language: Language;
    readonly direction: "ltr" | "rtl";
    readonly lines: readonly string[];
  };
}

/** The link at a path of this server; `wordings` are the practice's own in the language of the card. */
export function shareable(
  { publicUrl, unreachable }: Pick<Address, "publicUrl" | "unreachable">,
  path: string,
  expiresAt: string,
  { language, wordings, timeZone }: { language: Language; wordings: Wordings; timeZone: string },
): Shareable {
  const url = publicUrl + path;
  const t = translator(language, wordings);
  const day = new Intl.DateTimeFormat(intlTag(language), { dateStyle: "long", timeZone });
  return {
    url,
    picture: unreachable ? null : pictureOf(url),
    card: {
      language,
      direction: directionOf(language),
      lines: [t("message.card"), url, t("message.until", { date: day.format(new Date(expiresAt)) })],
    },
  };
}

const pictureOf = (url: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(url, { border: 2 })).toString("base64")}`;
