import type { Ground } from "#care/goals/common-ground.ts";
import type { Reasons } from "#care/reasons/read-reasons.ts";
import { evidenceSentence } from "#model/evidence-sentence.ts";
import type { Language } from "#model/locales/languages.ts";
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
  gaps,
  client,
  language,
}: {
  readonly reasons: Reasons;
  readonly gaps: Ground["gaps"];
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const spoken = useStaffLanguage();
  const { found, improved } = reasons;
  const widest = gaps.toSorted((a, b) => b.gap - a.gap)[0];
  const axis = widest ? t(`intake.axis.${widest.axis}`) : "";
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
            axis={axis}
            asks={!reasons.leaveBe}
            client={client}
            language={language}
          />
        ))}
        {improved && (
          <section>
            <h4>{t("drift.improved", { client })}</h4>
            <p>{t("drift.improved-lead")}</p>
            <Evidence reading={improved} axis={axis} language={language} />
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

function Barrier({
  reading,
  axis,
  asks,
  client,
  language,
}: {
  readonly reading: BarrierReading;
  readonly axis: string;
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
      <Evidence reading={reading} axis={axis} language={language} />
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
  axis,
  language,
}: {
  readonly reading: BarrierReading;
  readonly axis: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const sentences = reading.evidence.flatMap((one) => {
    const sentence = evidenceSentence(t, one, axis);
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
