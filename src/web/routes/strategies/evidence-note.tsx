import type { Translate } from "#model/locales/translate.ts";
import type { LocalFit } from "#science/guidance/local-fit.ts";
import type { Evidence } from "#science/guidance/strategy.ts";
import { useTranslate } from "#web/use-translate.ts";

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
  const show = (value: number) => value.toFixed(1).replace("-", "−");
  const citation = evidence?.citation;
  return (
    <p className="ev">
      {evidence ? (
        <>
          <b>{evidence.finding}</b> {figureOf(t, evidence)} {evidence.caution}{" "}
          {t("try.evidence-grade", { grade: evidence.grade })}
        </>
      ) : (
        <b>{t("strategy.own")}</b>
      )}
      {full && evidence && <span className="c">{t(`strategy.status.${evidence.status}`)}</span>}
      {citation && (
        <span className="c">
          {citation.authors}, {citation.year}, {citation.journal}
          {full && `, doi ${citation.doi}`}
        </span>
      )}
      {local && (
        <span className="c">
          {t(local.scale === "attendance" ? "local.figure-attendance" : "local.figure", {
            clients: local.clients,
            gain: show(local.gain),
            low: show(local.low),
            high: show(local.high),
          })}{" "}
          {t(`local.${local.direction}`)}
        </span>
      )}
    </p>
  );
}

/** Only a checked figure is shown; a recalled one is not even stored. */
function figureOf(t: Translate, evidence: Evidence): string {
  if (evidence.status !== "verified" || !evidence.effect) return t("try.no-number");
  const { statistic, value, low, high } = evidence.effect;
  const interval = low !== undefined && high !== undefined ? t("try.interval", { low, high }) : "";
  const counts = [
    evidence.k === null ? "" : t("try.studies", { count: evidence.k }),
    evidence.n === null ? "" : t("try.people", { count: evidence.n }),
  ];
  return `${[`${statistic} = ${value}${interval}`, ...counts].filter(Boolean).join(", ")}.`;
}
