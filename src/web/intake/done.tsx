import { HelpNumbers } from "#web/check-in/help-numbers.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { DoneMark } from "#web/ui/scene.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";
import type { StepProps } from "./step-form.tsx";

/** What was saved stands with the practice; where words may mean danger, help comes first. */
export function Done({
  page,
  own,
}: StepProps & {
  /** Where it can be changed; null where this device goes back to whoever lent it. */
  readonly own: string | null;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const name = page.therapistName;
  const { signalsDanger, intake } = page;
  return (
    <>
      {signalsDanger ? (
        <Notice kind="bad" role="alert" icon="help" title={t("check-in.danger-title")}>
          <p>{t("check-in.danger-text", { name })}</p>
          <HelpNumbers />
        </Notice>
      ) : (
        <DoneMark />
      )}
      <div className="ctr" role="status" data-forget-words={own ?? undefined}>
        <h1>{t("introduction.done-title")}</h1>
        <p className="lead">{t("introduction.done-lead")}</p>
        {own && <p>{t("introduction.done-again")}</p>}
        {intake.readAt && <p>{t("introduction.done-read", { name, date: momentDay(intake.readAt) })}</p>}
      </div>
      {own && (
        <div className="btns">
          <LinkButton href={`${own}/consent`} size="big" wide>
            {t("introduction.done-change")}
          </LinkButton>
        </div>
      )}
    </>
  );
}
