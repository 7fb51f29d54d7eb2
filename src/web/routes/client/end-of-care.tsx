import type { Ending } from "#model/ending.ts";
import type { Language } from "#model/locales/languages.ts";
import { endKinds } from "#science/engagement/outlook/history.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input, Select } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** How care ended, or the form that ends it. */
export function EndOfCare({
  ending,
  language,
  today,
}: {
  readonly ending: Ending | null;
  readonly language: Language;
  readonly today: string;
}) {
  const t = useTranslate();
  return (
    <Card title={t("ending.title")} over={ending ? undefined : t("ending.text")} level={3}>
      <form method="post" className={ending ? "acts" : "inline-form"} id="ending">
        {ending ? (
          <>
            <input type="hidden" name="intent" value="resume-care" />
            <span>
              {t("ending.since", {
                date: dayWords(language, ending.day),
                kind: t(`ending.kind.${ending.kind}`),
              })}
            </span>
            <Button variant="quiet">{t("ending.undo")}</Button>
          </>
        ) : (
          <>
            <input type="hidden" name="intent" value="end-care" />
            <Field label={t("ending.kind")}>
              <Select
                name="kind"
                options={endKinds.map((value) => ({ value, label: t(`ending.kind.${value}`) }))}
              />
            </Field>
            <Field label={t("ending.day")}>
              <Input name="day" type="date" required max={today} defaultValue={today} />
            </Field>
            <Button>{t("ending.end")}</Button>
          </>
        )}
      </form>
    </Card>
  );
}
