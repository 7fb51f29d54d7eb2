import { Button } from "#web/ui/button.tsx";
import { Field, Textarea } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** A message to every client about a change of the practice's rules. */
export function RuleChangeForm() {
  const t = useTranslate();
  return (
    <form method="post" action="#rule-change" className="stack">
      <input type="hidden" name="intent" value="rule-change" />
      <Field label={t("rules.words")} hint={t("rules.hint")}>
        <Textarea name="words" rows={3} required maxLength={1000} />
      </Field>
      <div className="acts">
        <Button>{t("rules.tell")}</Button>
      </div>
    </form>
  );
}
