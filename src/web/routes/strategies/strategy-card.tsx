import type { CatalogueEntry } from "#care/guidance/practice-catalogue.ts";
import type { Language } from "#model/locales/languages.ts";
import { Badge } from "#web/ui/badge.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { DefinitionRows } from "#web/ui/definition-rows.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useStaffLanguage, useTranslate } from "#web/use-translate.ts";
import { EvidenceNote } from "./evidence-note.tsx";

/** All there is to a strategy. What is folded away on the screen is printed all the same. */
export function StrategyCard({
  entry: { strategy, standard, retiredAt },
  open,
  change,
  language,
}: {
  readonly entry: CatalogueEntry;
  readonly open: boolean;
  /** Whether to offer the way to change it. */
  readonly change: boolean;
  readonly language: Language;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  const { id, evidence, barriers, rupture, mechanism } = strategy;
  const words = strategy.words[useStaffLanguage()];
  const rows = [
    { term: t("strategy.when"), value: words.when },
    { term: t("strategy.not-when"), value: words.notWhen },
    {
      term: t("strategy.answers"),
      value: (
        <ul className="counts">
          {barriers.map((one) => (
            <li key={one}>{t(`barrier.${one}`)}</li>
          ))}
        </ul>
      ),
    },
    { term: t("strategies.rupture"), value: t(`strategy.rupture.${rupture}`) },
    { term: t("strategy.works-by"), value: t(`strategy.mechanism.${mechanism}`) },
  ];
  return (
    <Card as="article" size="card" title={words.name} className="strategy">
      <div id={id} className="stack">
        <div className="badges">
          <Badge kind="plain">{t(`strategy.grade.${evidence?.grade ?? "own"}`)}</Badge>
          {standard && <Badge kind="you">{t("strategy.reworded")}</Badge>}
          {retiredAt && <Badge kind="unclear">{t("strategy.retired", { date: momentDay(retiredAt) })}</Badge>}
        </div>
        <blockquote className="voice">
          <q>{words.say.warm}</q>
        </blockquote>
        <details className="how" open={open}>
          <summary>{t("strategy.more")}</summary>
          <p className="voice">
            <q>{words.say.plain}</q>
          </p>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <DefinitionRows rows={rows} />
          <EvidenceNote evidence={evidence} full />
        </details>
        {change && (
          <div className="acts noprint">
            <LinkButton variant="quiet" href={`/strategies/${id}`}>
              {t("strategy.change")}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}
