import { type Intake, intakeLimits } from "#model/intake.ts";
import { Field, Textarea } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { StepForm, type StepProps } from "./step-form.tsx";

/** Hopes, expectations, and what could make it hard to speak. */
export function HopesStep({ page }: StepProps) {
  const t = useClientTranslate();
  return (
    <StepForm
      step="hopes"
      name={page.therapistName}
      keeps={page.keeps}
      title={t("introduction.hopes-title")}
      lead={t("introduction.sees", { name: page.therapistName })}
    >
      <HopesFields intake={page.intake} />
    </StepForm>
  );
}

export function HopesFields({
  intake,
}: {
  readonly intake: Pick<Intake, "hopes" | "expectations" | "hardToSpeak">;
}) {
  const t = useClientTranslate();
  const { hopes, expectations, hardToSpeak } = intake;
  const optional = t("check-in.optional");
  return (
    <>
      <Field label={t("introduction.hopes")} optional={optional}>
        <Textarea name="hopes" rows={3} maxLength={intakeLimits.words} words defaultValue={hopes ?? ""} />
      </Field>
      <Field label={t("introduction.expectations")} optional={optional}>
        <Textarea
          name="expectations"
          rows={3}
          maxLength={intakeLimits.words}
          words
          defaultValue={expectations ?? ""}
        />
      </Field>
      <Field label={t("introduction.hard")} optional={optional}>
        <Textarea
          name="hardToSpeak"
          rows={3}
          maxLength={intakeLimits.words}
          words
          defaultValue={hardToSpeak ?? ""}
        />
      </Field>
    </>
  );
}
