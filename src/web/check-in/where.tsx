import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Where the answers are, said by the script as it is: with the practice they are only once the server has said so. */
export function Where() {
  const t = useClientTranslate();
  return (
    <div data-where hidden role="status">
      <div data-state="waiting" hidden>
        <Notice icon="offline" title={t("offline.waiting-title")}>
          <p>{t("offline.waiting")}</p>
        </Notice>
      </div>
      <div data-state="refused" hidden>
        <Notice kind="bad" icon="offline" title={t("offline.refused-title")}>
          <p>{t("offline.refused")}</p>
          <div className="acts">
            <button type="button" className="btn second" data-wish="again">
              {t("offline.again")}
            </button>
            <button type="button" className="btn second" data-wish="copy">
              {t("offline.copy")}
            </button>
            <button type="button" className="btn quiet" data-wish="delete">
              {t("offline.delete")}
            </button>
          </div>
        </Notice>
      </div>
      <p data-state="unkept" className="t-small t-2nd" hidden>
        {t("offline.unkept")}
      </p>
      <p data-state="insecure" className="t-small t-2nd" hidden>
        {t("offline.insecure")}
      </p>
    </div>
  );
}
