import type { Translate } from "#model/locales/translate.ts";
import type { LocalFit } from "#science/guidance/local-fit.ts";
import type { Evidence } from "#science/guidance/strategy.ts";
import type { WriteNumber } from "#web/numbers.ts";
import { useNumbers, useStaffLanguage, useTranslate } from "#web/use-translate.ts";

/** What a strategy rests on: the finding, a checked figure, one caution, the source, and what it gained here. */
export function EvidenceNote({
  evidence,
  local,
  full = false,
}: {
  /** Null for what the practice added. */
  readonly evidence: Evidence | null;
  readonly local?: LocalFit | undefined;
  /** With how far it was checked, and the DOI. */
  readonly full?: boolean;
}) {
  const t = useTranslate();
  const language = useStaffLanguage();
  const number = useNumbers();
  const citation = evidence?.citation;
  return (
    <p className="ev">
      {evidence ? (
        <>
          <b>{evidence.finding[language]}</b> {figureOf(t, evidence, number)} {evidence.caution[language]}{" "}
          {t("try.evidence-grade", { grade: evidence.grade })}
        </>
      ) : (
        <b>{t("strategy.own")}</b>
      )}
      {full && evidence && <span className="c">{t(`strategy.status.${evidence.status}`)}</span>}
      {citation && (
        <span className="c" lang="en">
          {citation.authors}, {citation.year}, {citation.journal}
          {full && `, doi ${citation.doi}`}
        </span>
      )}
      {local && (
        <span className="c">
          {t(local.scale === "attendance" ? "local.figure-attendance" : "local.figure", {
            clients: local.clients,
            gain: number(local.gain, 1),
            low: number(local.low, 1),
            high: number(local.high, 1),
          })}{" "}
          {t(`local.${local.direction}`)}
        </span>
      )}
    </p>
  );
}

/** Only a checked figure is shown; a recalled one is not even stored. */
function figureOf(t: Translate, evidence: Evidence, number: WriteNumber): string {
  if (evidence.status !== "verified" || !evidence.effect) return t("try.no-number");
  const { statistic, value, low, high } = evidence.effect;
  const shown = (value: number) => number(value, 0, 2);
  const interval =
    low !== undefined && high !== undefined ? t("try.interval", { low: shown(low), high: shown(high) }) : "";
  const counts = [
    evidence.k === null ? "" : t("try.studies", { count: evidence.k }),
    evidence.n === null ? "" : t("try.people", { count: evidence.n }),
  ];
  return `${[`${statistic} = ${shown(value)}${interval}`, ...counts].filter(Boolean).join(", ")}.`;
}
