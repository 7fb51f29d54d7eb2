import hold from "#web/offline/hold-forms.ts?worker&url";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Says that what was written has not arrived, and stands on this page alone. */
export function NotSent() {
  const t = useClientTranslate();
  return (
    <Notice kind="bad" icon="offline" title={t("offline.unsent-title")}>
      <p>{t("offline.unsent")}</p>
    </Notice>
  );
}

/** Holds the forms of a page on it while the practice cannot be reached; the script shows this in the form that was held. */
export function HoldsForms() {
  return (
    <>
      <div data-not-sent hidden tabIndex={-1}>
        <NotSent />
      </div>
      <script type="module" src={hold} />
    </>
  );
}
