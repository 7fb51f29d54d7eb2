import { intakeLimits } from "#model/intake.ts";
import { Field, Input } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { StepForm, type StepProps } from "./step-form.tsx";

/** Goals in the client's own words, the one that matters most first. */
export function GoalsStep({ page }: StepProps) {
  const t = useClientTranslate();
  return (
    <StepForm
      step="goals"
      name={page.therapistName}
      keeps={page.keeps}
      title={t("introduction.goals-title")}
      lead={t("introduction.goals-lead")}
    >
      {Array.from({ length: intakeLimits.goals }, (_, index) => {
        const number = index + 1;
        return (
          <Field key={number} label={t("introduction.goal", { number })} optional={t("check-in.optional")}>
            <Input
              name={`goal-${number}`}
              maxLength={intakeLimits.goal}
              dir="auto"
              defaultValue={page.goals[index]?.words ?? ""}
            />
          </Field>
        );
      })}
    </StepForm>
  );
}
