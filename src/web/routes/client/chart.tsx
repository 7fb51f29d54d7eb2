import type { Course } from "#care/alliance/course.ts";
import type { Language } from "#model/locales/languages.ts";
import type { MessageKey, Translate } from "#model/locales/translate.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { AllianceChart } from "#web/charts/alliance-chart.tsx";
import type { ChartNote } from "#web/charts/labels.ts";
import { type ChartPoint, wideGap } from "#web/charts/point.ts";
import { Card } from "#web/ui/card.tsx";
import { useNumbers, useTranslate } from "#web/use-translate.ts";
import { coursePoints, openedOf, placeIn } from "../course-points.ts";

/** The alliance line with all that is known about it, one sentence above. */
export function Chart({
  course,
  client,
  inDanger,
  language,
}: {
  readonly course: Course;
  readonly client: string;
  /** Something may mean danger and is not answered: then the line is not said to be fine. */
  readonly inDanger: boolean;
  readonly language: Language;
}) {
  const t = useTranslate();
  const write = useNumbers();
  const number = (value: number) => write(value, 0, 1);
  const points = coursePoints(course, language);
  const last = points.at(-1);
  if (!last) {
    return (
      <Card title={t("chart.sentence.none")}>
        <p className="t-2nd">{t("chart.empty")}</p>
      </Card>
    );
  }
  const missed = last.guess !== null && last.score !== null && last.guess - last.score >= wideGap;
  const sentence = t(`chart.sentence.${inDanger ? "danger" : sentenceOf(points)}`, { client });
  return (
    <Card>
      <AllianceChart
        points={points}
        over={t("chart.over")}
        sentence={
          !inDanger && last.flag !== "none" && missed ? `${sentence} ${t("chart.guess-missed")}` : sentence
        }
        description={t("chart.described", {
          count: points.length,
          score: last.score === null ? t("chart.table.none") : number(last.score),
          low: number(last.low),
          high: number(last.high),
        })}
        words={{ range: t("chart.range"), prior: t("chart.prior"), score: client, guess: t("chart.guess") }}
        legend={legendWords(t)}
        table={tableWords(t)}
        notes={notesOf(t, course)}
        number={number}
      />
      {course.population.source === "prior" && <p className="t-small t-3rd">{t("chart.prior-note")}</p>}
    </Card>
  );
}

function sentenceOf(points: readonly ChartPoint[]) {
  const last = points.at(-1)!;
  if (last.score === null) return "no-score";
  if (last.score < last.low && last.flag === "strain") return "strain";
  if (last.direct) return "direct";
  if (last.flag !== "none") return last.flag;
  if (points.length < firstFlagged) return "early";
  if (!last.informative) return "ceiling";
  return placeIn(last, last.score);
}

/** A note at each return into range, and none where there would be too many to read. */
function notesOf(t: Translate, course: Course): ChartNote[] {
  const opened = openedOf(course);
  const notes = opened.flatMap(({ reading }, index): ChartNote[] => {
    if (!reading.recovery) return [];
    const { onset, kind, sessions } = reading.recovery;
    const text = t(opened[onset]?.confirmedRepair ? "chart.note.repaired" : "chart.note.back");
    return [{ index, tone: "mend", text, detail: t(`recovery.${kind}` as MessageKey, { sessions }) }];
  });
  return notes.slice(-3);
}

const legendWords = (t: Translate) => ({
  range: t("chart.range"),
  prior: t("chart.prior"),
  score: t("chart.score"),
  guess: t("chart.guess"),
  strain: t("chart.strain"),
  watch: t("chart.watch"),
  direct: t("chart.direct"),
  back: t("chart.back"),
  repaired: t("chart.repaired"),
  notInformative: t("chart.not-informative"),
});

const tableWords = (t: Translate) => ({
  open: t("chart.table"),
  date: t("chart.table.date"),
  score: t("chart.table.score"),
  range: t("chart.table.range"),
  guess: t("chart.table.guess"),
  remark: t("chart.table.remark"),
  none: t("chart.table.none"),
  strain: t("chart.strain"),
  watch: t("chart.watch"),
  direct: t("chart.direct"),
  notInformative: t("chart.not-informative"),
  back: t("chart.back"),
  repaired: t("chart.repaired"),
});
