import { Card } from "#web/ui/card.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { Sayings } from "./sayings.tsx";

/** The notes while they are open, each with what can be done with it; the script writes them into the list. */
export function OpenNotes({ minutes }: { readonly minutes: number }) {
  const t = useClientTranslate();
  return (
    <div data-when="open" data-open-notes hidden>
      <Card>
        <p data-none hidden>
          {t("notes.none")}
        </p>
        <ul className="heard-list" data-list />
        <Sayings of={["working", "deleted", "full"]} />
        <template data-note>
          <li>
            <p className="t-small t-2nd" data-date />
            <blockquote className="voice" dir="auto" data-words />
            <p data-damaged hidden>
              {t("notes.damaged")}
            </p>
            <div className="pair">
              <button type="button" className="btn second" data-do="share" aria-expanded="false">
                {t("notes.share")}
              </button>
              <button type="button" className="btn quiet" data-do="delete" data-sure={t("notes.delete-sure")}>
                {t("notes.delete")}
              </button>
            </div>
            <div className="block stack" data-share hidden>
              <p>
                <b>{t("notes.share-who")}</b>
              </p>
              <div className="ways" data-to-check-in>
                <button type="button" className="btn second" data-do="to-check-in">
                  {t("notes.share-check-in")}
                </button>
                <p className="t-small t-2nd">{t("notes.share-check-in-more")}</p>
              </div>
              <p className="t-small t-2nd" data-no-check-in hidden>
                {t("notes.share-none")}
              </p>
              <div className="ways">
                <button type="button" className="btn second" data-do="to-own-page" data-to="/me">
                  {t("notes.share-own")}
                </button>
                <p className="t-small t-2nd">{t("notes.share-own-more")}</p>
              </div>
            </div>
          </li>
        </template>
        <div className="ways">
          <button type="button" className="btn second" data-do="lock">
            {t("notes.lock")}
          </button>
          <p className="t-small t-3rd">{t("notes.locks-itself", { minutes })}</p>
        </div>
      </Card>
    </div>
  );
}
