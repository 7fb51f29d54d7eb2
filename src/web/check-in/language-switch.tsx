import { useLocation } from "react-router";
import { languageNames, languages } from "#model/locales/languages.ts";
import { Icon } from "#web/ui/icon.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import script from "./language-choice.ts?worker&url";

/** The languages by their own names, so that a reader finds theirs on a page they cannot read. Works without a script. */
export function LanguageSwitch() {
  const t = useClientTranslate();
  const { language, languagePath } = useClientPage();
  const { pathname, search } = useLocation();
  return (
    <>
      <details className="languages noprint">
        <summary>
          <Icon name="language" size="s" />
          <span className="vh">{t("language.choose")}</span>
          {languageNames[language]}
        </summary>
        <form method="post" action={languagePath}>
          <input type="hidden" name="to" value={pathname + search} />
          {languages
            .filter((other) => other !== language)
            .map((other) => (
              <button key={other} type="submit" name="language" value={other}>
                <bdi lang={other}>{languageNames[other]}</bdi>
              </button>
            ))}
          <p data-needs-network role="status" hidden tabIndex={-1}>
            {t("offline.language")}
          </p>
        </form>
      </details>
      <script type="module" src={script} />
    </>
  );
}
