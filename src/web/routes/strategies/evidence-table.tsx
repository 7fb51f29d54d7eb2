import type { Translate } from "#model/locales/translate.ts";
import { type Factor, type Figure, topics } from "#science/guidance/evidence/table/factor.ts";
import { evidenceTable } from "#science/guidance/evidence/table/table.ts";
import type { WriteNumber } from "#web/numbers.ts";
import { Card } from "#web/ui/card.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useNumbers, useStaffLanguage, useTranslate } from "#web/use-translate.ts";

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
                    <FactorRow key={row.name.en} row={row} />
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
  const language = useStaffLanguage();
  const number = useNumbers();
  const { authors, year, doi } = row.source;
  return (
    <tr>
      <th scope="row">{row.name[language]}</th>
      <td>
        {row.status === "recalled" ? (
          t("evidence.recalled")
        ) : row.figures.length === 0 ? (
          t("evidence.words-only")
        ) : (
          <ul className="counts">
            {row.figures.map((figure) => (
              <li key={`${figure.statistic}${figure.value}`}>
                {figureWords(t, figure, number)}
                {figure.of && `: ${figure.of[language]}`}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{sizeWords(t, row)}</td>
      <td>
        {row.note[language]}
        <small lang="en">
          {authors}
          {year !== null && `, ${year}`}
          {doi && `, doi ${doi}`}
        </small>
      </td>
    </tr>
  );
}

function figureWords(t: Translate, { statistic, value, low, high }: Figure, number: WriteNumber): string {
  const shown = (one: number) => number(one, 0, 3);
  const interval =
    low !== undefined && high !== undefined ? t("try.interval", { low: shown(low), high: shown(high) }) : "";
  const figure =
    statistic === "%"
      ? `${shown(value)} %`
      : statistic === "points"
        ? t("evidence.points", { value: shown(value) })
        : `${statistic} = ${shown(value)}`;
  return `${figure}${interval}`;
}

function sizeWords(t: Translate, row: Factor): string {
  if (row.status === "recalled") return "";
  const { k, n, over, counts } = row;
  const studies =
    k === null ? "" : counts ? t(`evidence.${counts}`, { count: k }) : t("try.studies", { count: k });
  const people = n === null ? "" : t(over ? "evidence.over" : "try.people", { count: n });
  return [studies, people].filter(Boolean).join(", ");
}
