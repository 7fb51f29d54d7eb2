import type { Introduced } from "#care/intake/introduced-client.ts";
import { purposes } from "#model/consent.ts";
import { type Intake, type Preferences, preferenceAxes } from "#model/intake.ts";
import type { Language } from "#model/locales/languages.ts";
import { Button } from "#web/ui/button.tsx";
import { type DefinitionRow, DefinitionRows } from "#web/ui/definition-rows.tsx";
import { Fold } from "#web/ui/fold.tsx";
import { Link } from "#web/ui/link.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** What the client said before the first session, in their own words, and which consents stand, wherever they were given or taken back. */
export function IntakeCard({
  introduced,
  changedAt,
  goalsPath,
  closed,
  open,
  client,
  language,
}: {
  /** Stands open while there is little else to read; what was not read yet always does. */
  readonly open: boolean;
  /** Where the therapist writes their own goals first; theirs are shown once that was done. */
  readonly goalsPath: string;
  readonly closed: boolean;
  readonly introduced: Introduced;
  /** When the client changed it on their own page. */
  readonly changedAt: string | null;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  const { intake, consents, goals } = introduced;
  const decided = purposes.some((purpose) => consents[purpose] !== null);
  if (!intake && !decided) return null;
  const said = (term: string, words: string | null): DefinitionRow[] =>
    words ? [{ term, value: <q className="voice">{words}</q> }] : [];
  const ofGoals: DefinitionRow[] = closed
    ? [{ term: t("intake.goals"), value: <Link href={goalsPath}>{t("intake.goals-closed")}</Link> }]
    : goals.map((goal) => ({
        term: t("intake.goal", { number: goal.place }),
        value: <q className="voice">{goal.words}</q>,
      }));
  return (
    <Fold title={t("intake.title")} open={open || intake?.readAt === null}>
      <div className="stack" id="intake">
        <DefinitionRows
          rows={[
            ...(intake
              ? [
                  ...said(t("answers.hopes"), intake.hopes),
                  ...said(t("answers.expectations"), intake.expectations),
                  ...said(t("answers.hard"), intake.hardToSpeak),
                  ...said(t("intake.must-not"), intake.mustNotHappen),
                  ...ofGoals,
                  ...leanings(t, intake.preferences),
                ]
              : []),
            ...purposes.map((purpose) => ({
              term: t(`intake.consent.${purpose}`),
              value: t(`intake.consent.${consents[purpose] ?? "undecided"}`),
            })),
          ]}
        />
        {changedAt && (
          <p className="t-small t-3rd">{t("client.own-change", { client, date: momentDay(changedAt) })}</p>
        )}
        {intake && <Read intake={intake} client={client} language={language} />}
      </div>
    </Fold>
  );
}

/** How the client would like to work, on the axes that they chose. */
const leanings = (t: ReturnType<typeof useTranslate>, preferences: Preferences): DefinitionRow[] =>
  preferenceAxes.flatMap((axis) => {
    const value = preferences[axis];
    if (value === null) return [];
    const side = value === 0 ? "middle" : value < 0 ? "low" : "high";
    const strength = value === 0 ? "" : `, ${t("intake.leaning", { strength: Math.abs(value) })}`;
    return [{ term: t(`intake.axis.${axis}`), value: `${t(`intake.axis.${axis}.${side}`)}${strength}` }];
  });

/** When the therapist read it, or the tap that says so. */
function Read({
  intake,
  client,
  language,
}: {
  readonly intake: Intake;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  return intake.readAt ? (
    <p className="t-small t-3rd">{t("intake.read", { client, date: momentDay(intake.readAt) })}</p>
  ) : (
    <form method="post" className="acts">
      <input type="hidden" name="intent" value="read-intake" />
      <input type="hidden" name="shownUntil" value={intake.changedAt} />
      <Button icon="check">{t("reply.read")}</Button>
      <p className="t-small t-3rd">{t("intake.read-hint", { client })}</p>
    </form>
  );
}
