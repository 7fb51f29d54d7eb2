import { Notice } from "#web/ui/notice.tsx";
import { YesNo } from "#web/ui/yes-no.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { HelpNumbers } from "./help-numbers.tsx";
import look from "./look-for-danger.ts?worker&url";

/** Who is told of words on a page: whom the client chooses to tell, whoever they save it for, or nobody. */
export type Told =
  | { readonly when: "chosen"; readonly name: string; readonly chosen: boolean | null }
  | { readonly when: "saved"; readonly name: string }
  | { readonly when: "never" };

/** Help lines that the script brings up beside words that may mean danger, before anything is sent, and who is told. */
export function DangerHelp({ told }: { readonly told: Told }) {
  const t = useClientTranslate();
  return (
    <>
      <div data-danger-help hidden role="status">
        <Notice kind="bad" icon="help" title={t("check-in.danger-title")}>
          <p>{t("check-in.danger-now")}</p>
          <HelpNumbers />
          {told.when === "saved" && <p>{t("check-in.danger-on-save", { name: told.name })}</p>}
          {told.when === "never" && <p>{t("check-in.danger-private", { share: t("notes.share") })}</p>}
          {told.when === "chosen" && (
            <YesNo
              name="tell"
              legend={t("check-in.tell", { name: told.name })}
              text={t("check-in.tell-more", { name: told.name })}
              value={told.chosen}
            />
          )}
        </Notice>
      </div>
      <script type="module" src={look} />
    </>
  );
}
