import { purposes } from "#model/consent.ts";
import { YesNo } from "#web/ui/yes-no.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { StepForm, type StepProps } from "./step-form.tsx";

/** Consent, each purpose by itself; nothing is chosen in advance. */
export function ConsentStep({ page }: StepProps) {
  const t = useClientTranslate();
  const name = page.therapistName;
  return (
    <StepForm
      step="consent"
      name={page.therapistName}
      title={t("introduction.consent-title")}
      lead={t("introduction.consent-lead")}
    >
      {purposes.map((purpose) => (
        <YesNo
          key={purpose}
          name={purpose}
          legend={t(`introduction.consent.${purpose}`, { name })}
          text={t(`introduction.consent.${purpose}-more`, { name })}
          value={page.consents[purpose]}
        />
      ))}
    </StepForm>
  );
}
