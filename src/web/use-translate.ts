import { useRouteLoaderData } from "react-router";
import type { StaffLanguage } from "#model/locales/languages.ts";
import { type Translate, translator } from "#model/locales/translate.ts";

/** The translator of a staff page. Client pages have their own: `useClientTranslate`. */
export function useTranslate(): Translate {
  const root = useRouteLoaderData<{ language: StaffLanguage }>("root");
  return translator(root?.language ?? "en");
}
