import { type Addressed as AddressedAnswer, addressed, type CheckIn } from "#model/check-in.ts";
import { wordLimits } from "#model/word-fields.ts";
import type { Item } from "#science/measures/session-check.ts";
import { Choices } from "#web/ui/choice.tsx";
import { Field, Textarea } from "#web/ui/field.tsx";
import { Scale } from "#web/ui/scale.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** The statements that a check-in asks, each to be answered or skipped. */
export function Statements({
  asked,
  name,
  saved,
}: {
  readonly asked: readonly Item[];
  readonly name: string;
  readonly saved: CheckIn | null;
}) {
  const t = useClientTranslate();
  return asked.map((item) => (
    <Scale
      key={item}
      name={item}
      legend={t(`item.${item}`, { name })}
      ends={{ low: t("scale.low"), middle: t("scale.middle"), high: t("scale.high") }}
      skip={t("scale.skip")}
      clear={t("scale.clear")}
      value={saved ? (saved.answers[item] ?? "skip") : null}
    />
  ));
}

/** Whether what the therapist wrote back was addressed. */
export function Addressed({ value }: { readonly value: AddressedAnswer | null }) {
  const t = useClientTranslate();
  return (
    <Choices
      name="addressed"
      legend={t("check-in.addressed")}
      choices={addressed.map((one) => ({ value: one, label: t(`check-in.addressed.${one}`) }))}
      value={value ?? undefined}
    />
  );
}

/** What every check-in asks for in words. */
export function Wishes({ saved }: { readonly saved: CheckIn | null }) {
  const t = useClientTranslate();
  return (
    <>
      <div className="block">
        <WordsField name="changeNextTime" label={t("check-in.change")} saved={saved} />
      </div>
      <div className="block">
        <WordsField name="nextWish" label={t("check-in.wish")} saved={saved} />
      </div>
    </>
  );
}

/** What the first check-in asks for in words, too. */
export function FirstHopes({ saved }: { readonly saved: CheckIn | null }) {
  const t = useClientTranslate();
  return (
    <div className="block stack">
      <h2>{t("check-in.first-more")}</h2>
      <WordsField name="hopes" label={t("check-in.hopes")} saved={saved} />
      <WordsField name="hardToSpeak" label={t("check-in.hard")} saved={saved} />
    </div>
  );
}

function WordsField({
  name,
  label,
  saved,
}: {
  readonly name: "changeNextTime" | "nextWish" | "hopes" | "hardToSpeak";
  readonly label: string;
  readonly saved: CheckIn | null;
}) {
  const t = useClientTranslate();
  return (
    <Field label={label} optional={t("check-in.optional")}>
      <Textarea name={name} rows={2} maxLength={wordLimits[name]} words defaultValue={saved?.[name] ?? ""} />
    </Field>
  );
}
