import { type Intake, intakeLimits, preferenceAxes } from "#model/intake.ts";
import { Field, Textarea } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { Axis } from "./axis.tsx";
import { StepForm, type StepProps } from "./step-form.tsx";

/** How the client likes to work, on four axes, and what must not happen. */
export function PreferencesStep({ page }: StepProps) {
  const t = useClientTranslate();
  const name = page.therapistName;
  return (
    <StepForm
      step="preferences"
      name={page.therapistName}
      keeps={page.keeps}
      title={t("introduction.preferences-title")}
      lead={t("introduction.preferences-lead", { name })}
    >
      <PreferencesFields intake={page.intake} name={name} />
    </StepForm>
  );
}

export function PreferencesFields({
  intake,
  name,
}: {
  readonly intake: Pick<Intake, "preferences" | "mustNotHappen">;
  readonly name: string;
}) {
  const t = useClientTranslate();
  const { preferences, mustNotHappen } = intake;
  return (
    <>
      {preferenceAxes.map((axis) => (
        <Axis
          key={axis}
          name={axis}
          legend={t(`introduction.axis.${axis}`)}
          low={t(`introduction.axis.${axis}.low`, { name })}
          high={t(`introduction.axis.${axis}.high`, { name })}
          middle={t("introduction.axis.middle")}
          clear={t("introduction.axis.clear")}
          value={preferences[axis]}
        />
      ))}
      <Field label={t("introduction.must-not")} optional={t("check-in.optional")}>
        <Textarea
          name="mustNotHappen"
          rows={3}
          maxLength={intakeLimits.words}
          words
          defaultValue={mustNotHappen ?? ""}
        />
      </Field>
    </>
  );
}
