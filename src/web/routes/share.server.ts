import { renderSVG } from "uqr";
import { directionOf, intlTag, type Language } from "#model/locales/languages.ts";
import { translator, type Wordings } from "#model/locales/translate.ts";

/** A link as it is handed over, on the screen or on a printed card. */
export interface Shareable {
  readonly url: string;
  /** A code for phones, as a picture that needs no other request. */
  readonly picture: string;
  /** What the card says, in the client's language. */
  readonly card: {
    readonly language: Language;
    readonly direction: "ltr" | "rtl";
    readonly lines: readonly string[];
  };
}

/** `wordings` are the practice's own in the language of the card. */
export function shareable(
  url: string,
  expiresAt: string,
  { language, wordings, timeZone }: { language: Language; wordings: Wordings; timeZone: string },
): Shareable {
  const picture = renderSVG(url, { border: 2 });
  const t = translator(language, wordings);
  const day = new Intl.DateTimeFormat(intlTag(language), { dateStyle: "long", timeZone });
  return {
    url,
    picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}`,
    card: {
      language,
      direction: directionOf(language),
      lines: [t("message.card"), url, t("message.until", { date: day.format(new Date(expiresAt)) })],
    },
  };
}
