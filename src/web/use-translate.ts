import { useRouteLoaderData } from "react-router";
import type { Language } from "#model/locales/languages.ts";
import { type Translate, translator } from "#model/locales/translate.ts";

/** The translator of the page's language. */
export function useTranslate(): Translate {
  const root = useRouteLoaderData<{ language: Language }>("root");
  return translator(root?.language ?? "en");
}
