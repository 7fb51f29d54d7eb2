import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/**
 * Where a check-in is that is on this device, and what its writer can do with it. All of it is hidden until the
 * script shows what is so: with the practice it is only once the server has said so.
 */
export function OnPhone({ open = false }: { readonly open?: boolean }) {
  const t = useClientTranslate();
  return (
    <>
      <div data-in="waiting" hidden>
        <Notice icon="offline" title={t("offline.waiting-title")}>
          <p>{t("offline.waiting")}</p>
        </Notice>
      </div>
      <div data-in="refused" hidden>
        <Notice kind="bad" icon="offline" title={t("offline.refused-title")}>
          <p data-why />
          <p>{t("offline.refused")}</p>
        </Notice>
      </div>
      {open &&
        (["begun", "ready"] as const).map((state) => (
          <div data-in={state} hidden key={state}>
            <Notice icon="offline" title={t(`offline.${state}-title`)}>
              <p>{t(`offline.${state}`)}</p>
            </Notice>
          </div>
        ))}
      <p className="ctr" role="status">
        <span data-copied hidden>
          {t("offline.copied")}
        </span>
      </p>
      <textarea data-words hidden readOnly rows={4} aria-label={t("offline.copy")} />
      <div className="ways" data-in="waiting refused begun ready" hidden>
        <button type="button" className="btn second" data-wish="again" data-in="waiting refused">
          {t("offline.again")}
        </button>
        {open ? (
          <a className="btn second" href="/c/" data-open>
            {t("offline.open")}
          </a>
        ) : (
          <button type="button" className="btn second" data-wish="change">
            {t("check-in.change-answers")}
          </button>
        )}
        <button type="button" className="btn second" data-wish="copy" data-in="waiting refused begun">
          {t("offline.copy")}
        </button>
        <button type="button" className="btn quiet" data-wish="delete" data-sure={t("offline.delete-sure")}>
          {t("offline.delete")}
        </button>
      </div>
    </>
  );
}
