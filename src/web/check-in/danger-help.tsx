import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { HelpNumbers } from "./help-numbers.tsx";
import look from "./look-for-danger.ts?worker&url";

/** Help lines that the script brings up beside words that may mean danger, before anything is sent. */
export function DangerHelp() {
  const t = useClientTranslate();
  return (
    <>
      <div data-danger-help hidden role="status">
        <Notice kind="bad" icon="help" title={t("check-in.danger-title")}>
          <p>{t("check-in.danger-now")}</p>
          <HelpNumbers />
        </Notice>
      </div>
      <script type="module" src={look} />
    </>
  );
}
