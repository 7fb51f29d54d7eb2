import type { HelpLine } from "#model/practice.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

const places = [1, 2, 3, 4] as const;

/** The help lines of a form with fields `name-1`, `number-1` and so on; pairs left empty are none. */
export const helpLinesIn = (fields: Readonly<Record<string, string>>): HelpLine[] =>
  places
    .map((n) => ({ name: fields[`name-${n}`] ?? "", number: fields[`number-${n}`] ?? "" }))
    .filter((line) => line.name.trim() !== "" || line.number.trim() !== "");

/** The lines that stand on every client page, up to four. */
export function HelpLinesForm({ helpLines }: { readonly helpLines: readonly HelpLine[] }) {
  const t = useTranslate();
  return (
    <form method="post" action="#help-lines" className="stack">
      <input type="hidden" name="intent" value="help-lines" />
      <p className="t-2nd">{t("practice.help-lines-text")}</p>
      {places.map((n) => (
        <div className="pair" key={n}>
          <Field label={t("set-up.help-name")}>
            <Input
              name={`name-${n}`}
              maxLength={80}
              defaultValue={helpLines[n - 1]?.name ?? ""}
              required={n === 1}
            />
          </Field>
          <Field label={t("set-up.help-number")}>
            <Input
              name={`number-${n}`}
              maxLength={40}
              defaultValue={helpLines[n - 1]?.number ?? ""}
              required={n === 1}
            />
          </Field>
        </div>
      ))}
      <div className="acts">
        <Button variant="primary">{t("practice.help-save")}</Button>
      </div>
    </form>
  );
}
