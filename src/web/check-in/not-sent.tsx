import hold from "#web/offline/hold-forms.ts?worker&url";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/**
 * Holds the forms of a page on it while the practice cannot be reached; the script shows this in the form that was held,
 * unless that has something of its own to say (`data-needs-network`).
 */
export function HoldsForms() {
  const t = useClientTranslate();
  return (
    <>
      <div data-not-sent hidden tabIndex={-1}>
        <Notice kind="bad" icon="offline" title={t("offline.unsent-title")}>
          <p>{t("offline.unsent")}</p>
        </Notice>
      </div>
      <script type="module" src={hold} />
    </>
  );
}
