import type { GoalProgress as Told } from "#model/goal.ts";
import type { Language } from "#model/locales/languages.ts";
import { isFlat } from "#science/engagement/barriers/flat-goal.ts";
import { GoalLine } from "#web/charts/goal-line.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** How far a client says they are with a goal, as a line and in words; one that stands still is worth asking about. */
export function GoalProgress({
  told,
  language,
}: {
  readonly told: readonly Told[];
  readonly language: Language;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  const last = told.at(-1);
  if (!last) return <p className="t-small t-3rd">{t("goals.not-told")}</p>;
  const values = told.map(({ value }) => value);
  const text = t("goals.told", { value: last.value, date: momentDay(last.recordedAt, "short") });
  return (
    <>
      <GoalLine values={values} label={text} />
      <p className="t-small t-2nd">{text}</p>
      {isFlat(values) && <p className="t-small t-2nd">{t("goals.flat")}</p>}
    </>
  );
}
