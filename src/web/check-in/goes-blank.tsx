import { Button } from "#web/ui/button.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import script from "./go-blank.ts?worker&url";

/** With it the waiting room's page forgets what the person before has chosen. */
export const blank = "blank";

/** Time to read the question and to answer it. */
const askSeconds = 30;

/**
 * Clears a page of the waiting room that nobody has touched for so many seconds, and asks before. Without a script
 * nobody can be asked, and the page is cleared all the same: the next person must not read it.
 */
export function GoesBlank({ after, unsent = false }: { readonly after: number; readonly unsent?: boolean }) {
  const t = useClientTranslate();
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`${after};url=/kiosk?${blank}`} />
      </noscript>
      <dialog
        role="alertdialog"
        aria-labelledby="still-here"
        aria-describedby="still-here-more"
        data-after={after}
        data-ask={askSeconds}
        data-blank={blank}
      >
        <form method="dialog" className="stack">
          <h2 id="still-here">{t("kiosk.still-here")}</h2>
          <p id="still-here-more">
            {t("kiosk.soon-blank", { seconds: askSeconds })} {unsent && t("kiosk.unsent-gone")}
          </p>
          <Button variant="primary" size="big" wide>
            {t("kiosk.more-time")}
          </Button>
        </form>
      </dialog>
      <script type="module" src={script} />
    </>
  );
}
