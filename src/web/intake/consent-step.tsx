import { purposes } from "#model/consent.ts";
import { useClientTranslate } from "#web/use-client-page.ts";
import { ConsentChoices } from "./consent-choices.tsx";
import { StepForm, type StepProps } from "./step-form.tsx";

/** Consent, each purpose by itself; nothing is chosen in advance. */
export function ConsentStep({ page }: StepProps) {
  const t = useClientTranslate();
  const name = page.therapistName;
  return (
    <StepForm
      step="consent"
      name={page.therapistName}
      keeps={page.keeps}
      title={t("introduction.consent-title")}
      lead={t("introduction.consent-lead")}
    >
      <ConsentChoices purposes={purposes} decided={page.consents} name={name} />
      <p className="t-small t-2nd">{t("introduction.consent-open", { name })}</p>
    </StepForm>
  );
}
