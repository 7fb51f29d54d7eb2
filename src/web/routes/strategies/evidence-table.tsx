import type { Translate } from "#model/locales/translate.ts";
import { type Factor, type Figure, topics } from "#science/guidance/evidence/table/factor.ts";
import { evidenceTable } from "#science/guidance/evidence/table/table.ts";
import { Card } from "#web/ui/card.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** What is known of the relationship, and how to read it: links overlap, so effects are never added. */
export function EvidenceTable() {
  const t = useTranslate();
  return (
    <Card title={t("evidence.title")} className="evidence">
      <div className="stack" id="evidence">
        <Notice kind="ask" title={t("evidence.rule-title")}>
          <p>{t("evidence.rule")}</p>
        </Notice>
        <p>{t("evidence.read")}</p>
        {topics.map((topic) => (
          <section className="table-wrap" key={topic} aria-label={t(`evidence.topic.${topic}`)}>
            <table className="plain">
              <caption>{t(`evidence.topic.${topic}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("evidence.factor")}</th>
                  <th scope="col">{t("evidence.figure")}</th>
                  <th scope="col">{t("evidence.size")}</th>
                  <th scope="col">{t("evidence.note")}</th>
                </tr>
              </thead>
              <tbody>
                {evidenceTable
                  .filter((row) => row.topic === topic)
                  .map((row) => (
                    <FactorRow key={row.name} row={row} />
                  ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </Card>
  );
}

function FactorRow({ row }: { readonly row: Factor }) {
  const t = useTranslate();
  const { authors, year, doi } = row.source;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        {row.status === "recalled" ? (
          t("evidence.recalled")
        ) : row.figures.length === 0 ? (
          t("evidence.words-only")
        ) : (
          <ul className="counts">
            {row.figures.map((figure) => (
              <li key={figureWords(t, figure)}>{figureWords(t, figure)}</li>
            ))}
          </ul>
        )}
      </td>
      <td>{sizeWords(t, row)}</td>
      <td>
        {row.note}
        <small>
          {authors}
          {year !== null && `, ${year}`}
          {doi && `, doi ${doi}`}
        </small>
      </td>
    </tr>
  );
}

const signed = (value: number): string => String(value).replace("-", "−");

function figureWords(t: Translate, { statistic, value, low, high, of }: Figure): string {
  const interval =
    low !== undefined && high !== undefined
      ? t("try.interval", { low: signed(low), high: signed(high) })
      : "";
  const number =
    statistic === "%"
      ? `${value} %`
      : statistic === "points"
        ? t("evidence.points", { value: signed(value) })
        : `${statistic} = ${signed(value)}`;
  return `${number}${interval}${of ? `: ${of}` : ""}`;
}

function sizeWords(t: Translate, row: Factor): string {
  if (row.status === "recalled") return "";
  const { k, n, over, counts } = row;
  const studies =
    k === null ? "" : counts ? t(`evidence.${counts}`, { count: k }) : t("try.studies", { count: k });
  const people = n === null ? "" : t(over ? "evidence.over" : "try.people", { count: n });
  return [studies, people].filter(Boolean).join(", ");
}
