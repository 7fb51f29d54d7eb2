import { languageNames, languages } from "#model/locales/languages.ts";
import type { Practice } from "#model/practice.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Input, Select } from "#web/ui/field.tsx";
import { useStaffLanguage, useTranslate } from "#web/use-translate.ts";
import { countries } from "../countries.ts";
import { timeZones } from "../time-zones.ts";

/** The practice's name, language, country and time zone. */
export function DetailsForm({
  practice,
}: {
  readonly practice: Pick<Practice, "name" | "language" | "country" | "timeZone">;
}) {
  const t = useTranslate();
  return (
    <form method="post" action="#details" className="stack">
      <input type="hidden" name="intent" value="details" />
      <Field label={t("set-up.name")} hint={t("set-up.name-hint")}>
        <Input name="name" required maxLength={120} defaultValue={practice.name} />
      </Field>
      <Field label={t("set-up.language")} hint={t("set-up.language-hint")}>
        <Select
          name="language"
          defaultValue={practice.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </Field>
      <div className="pair">
        <Field label={t("set-up.country")}>
          <Select
            name="country"
            required
            defaultValue={practice.country}
            options={countries(useStaffLanguage())}
          />
        </Field>
        <Field label={t("set-up.time-zone")} hint={t("set-up.time-zone-hint")}>
          <Select name="timeZone" defaultValue={practice.timeZone} options={timeZones(practice.timeZone)} />
        </Field>
      </div>
      <div className="acts">
        <Button variant="primary">{t("practice.details-save")}</Button>
      </div>
    </form>
  );
}
