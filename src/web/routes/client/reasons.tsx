import type { Ground } from "#care/goals/common-ground.ts";
import type { Reasons } from "#care/reasons/read-reasons.ts";
import { evidenceSentence } from "#model/evidence-sentence.ts";
import type { Language } from "#model/locales/languages.ts";
import type { Translate } from "#model/locales/translate.ts";
import { isFlat } from "#science/engagement/barriers/flat-goal.ts";
import type { BarrierReading } from "#science/engagement/barriers/read-barriers.ts";
import { askAbout } from "#science/guidance/ask.ts";
import { dayWords } from "#web/dates.ts";
import { Badge } from "#web/ui/badge.tsx";
import { Card } from "#web/ui/card.tsx";
import { useStaffLanguage, useTranslate } from "#web/use-translate.ts";

/** Sentences that carry a reason; more of them are not read. */
const shownEvidence = 4;

/** What may be in the way, each with how sure it is, what it rests on with its day, and what to ask. */
export function ReasonsCard({
  reasons,
  ground,
  client,
  language,
}: {
  readonly reasons: Reasons;
  readonly ground: Ground;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const spoken = useStaffLanguage();
  const { found, improved } = reasons;
  const names = namesIn(t, ground);
  const heard = heardOf(t, reasons, client);
  if (found.length === 0 && !improved && heard.length === 0) return null;
  return (
    <Card title={t("drift.title")} over={t("drift.lead", { client })} level={3} className="why-card">
      <div id="reasons" className="stack">
        {heard.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {found.map((reading) => (
          <Barrier
            key={reading.barrier}
            reading={reading}
            names={names}
            asks={!reasons.leaveBe}
            client={client}
            language={language}
          />
        ))}
        {improved && (
          <section>
            <h4>{t("drift.improved", { client })}</h4>
            <p>{t("drift.improved-lead")}</p>
            <Evidence reading={improved} names={names} language={language} />
            <p className="voice">
              <q>{askAbout(improved, spoken)}</q>
            </p>
          </section>
        )}
        <p className="t-small t-3rd">{t("drift.prior")}</p>
      </div>
    </Card>
  );
}

type Names = Parameters<typeof evidenceSentence>[2];

/** What evidence speaks of by its name: the axis with the widest gap, and the first goal that stands still. */
function namesIn(t: Translate, { gaps, clientGoals, progress }: Ground): Names {
  const widest = gaps.toSorted((a, b) => b.gap - a.gap)[0];
  const flat = clientGoals.find(({ id }) =>
    isFlat(progress.filter(({ goalId }) => goalId === id).map(({ value }) => value)),
  );
  return { axis: widest ? t(`intake.axis.${widest.axis}`) : "", goal: flat?.words ?? "" };
}

function Barrier({
  reading,
  names,
  asks,
  client,
  language,
}: {
  readonly reading: BarrierReading;
  readonly names: Names;
  readonly asks: boolean;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const spoken = useStaffLanguage();
  const { barrier, sureness, next, find } = reading;
  return (
    <section>
      <h4>
        {t(`barrier.${barrier}`)}{" "}
        <Badge kind={sureness === "said" ? "said" : "plain"}>{t(`drift.${sureness}`, { client })}</Badge>
      </h4>
      <Evidence reading={reading} names={names} language={language} />
      {asks && (
        <p className="voice">
          <q>{askAbout(reading, spoken)}</q>
        </p>
      )}
      {sureness !== "said" && next && (
        <p className="t-small t-3rd">
          {t("drift.apart", { barrier: t(`barrier.${next}`) })}
          {find && isFindable(find) && ` ${t("drift.find")} ${t(`drift.find.${find}`)}`}
        </p>
      )}
    </section>
  );
}

function Evidence({
  reading,
  names,
  language,
}: {
  readonly reading: BarrierReading;
  readonly names: Names;
  readonly language: Language;
}) {
  const t = useTranslate();
  const sentences = reading.evidence.flatMap((one) => {
    const sentence = evidenceSentence(t, one, names);
    return sentence ? [{ sentence, day: one.day }] : [];
  });
  return (
    <ul className="why">
      {reading.saidOn && (
        <li>
          <p>
            {t("drift.said-on")}{" "}
            <small className="t-3rd">{dayWords(language, reading.saidOn, "short")}</small>
          </p>
        </li>
      )}
      {sentences.slice(0, shownEvidence).map(({ sentence, day }) => (
        <li key={sentence}>
          <p>
            {sentence} <small className="t-3rd">{dayWords(language, day, "short")}</small>
          </p>
        </li>
      ))}
    </ul>
  );
}

const findable = ["goals-apart", "goal-flat", "preference-gap", "goal-distance", "hard-to-speak"] as const;
const isFindable = (find: string): find is (typeof findable)[number] =>
  (findable as readonly string[]).includes(find);

/** What the client tapped, where it is more than a barrier by its name. */
function heardOf(t: ReturnType<typeof useTranslate>, { tap }: Reasons, client: string): string[] {
  if (!tap) return [];
  const { what, mayRaise } = tap;
  const raise = mayRaise ? [t(`drift.${mayRaise}`, { client })] : [];
  if (what === "nothing" || what === "rather-not-say") return [t(`drift.${what}`, { client })];
  if (what === "us" || what === "work" || what === "me")
    return [`${t("drift.place", { client })} ${t(`way.${what}`)}.`, ...raise];
  return raise;
}
