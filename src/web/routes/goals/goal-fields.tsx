import { intakeLimits } from "#model/intake.ts";
import { Field, Input } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

const places = Array.from({ length: intakeLimits.goals }, (_, index) => index + 1);

/** A list of goals to be written, the first at the top. */
export function GoalFields({ words }: { readonly words: readonly string[] }) {
  const t = useTranslate();
  return places.map((place) => (
    <Field key={place} label={t("goals.number", { number: place })}>
      <Input
        name={`goal-${place}`}
        maxLength={intakeLimits.goal}
        dir="auto"
        defaultValue={words[place - 1] ?? ""}
      />
    </Field>
  ));
}
