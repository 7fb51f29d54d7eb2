import { intlTag } from "#model/locales/languages.ts";
import type { ClientTranslate } from "#model/locales/translate.ts";
import { allianceGeometry } from "#web/charts/alliance-geometry.ts";
import { AlliancePicture } from "#web/charts/alliance-picture.tsx";
import { ChartLegend } from "#web/charts/chart-legend.tsx";
import { ChartTable } from "#web/charts/chart-table.tsx";
import { type ChartPoint, ownRangeAfter } from "#web/charts/point.ts";
import { dayWords } from "#web/dates.ts";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";

/** One check-in on the line: the client's own score and what was usual for them before it. */
export interface LinePoint {
  readonly date: string;
  readonly score: number | null;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly informative: boolean;
}

/** Drawn once, for a phone: the page is one column on every screen. */
const frame = { width: 310, height: 230, ends: false } as const;

/** The client's own line with what is usual for them, one plain sentence above it. No guess, no flag, no risk. */
export function OwnLine({ line }: { readonly line: readonly LinePoint[] }) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const last = line.at(-1);
  if (!last) {
    return (
      <Card title={t("own.line-title")} size="card">
        <p>{t("own.line.none")}</p>
      </Card>
    );
  }
  const points = line.map((point, index) =>
    pointOf(point, line.slice(0, index), dayWords(language, point.date, "short")),
  );
  const format = new Intl.NumberFormat(intlTag(language), { maximumFractionDigits: 1 });
  const number = (value: number) => format.format(value);
  const words = { range: t("own.range"), prior: t("own.prior"), score: t("own.score"), guess: "" };
  const sentence = t(`own.line.${stateOf(line)}`);
  const described = t("own.described", {
    count: line.length,
    score: last.score === null ? t("own.table-none") : number(last.score),
    low: number(Math.max(0, last.low)),
    high: number(Math.min(10, last.high)),
  });
  return (
    <Card title={t("own.line-title")} size="card">
      <p>{sentence}</p>
      <figure className="own-line">
        <AlliancePicture
          geometry={allianceGeometry(points, words, [], frame)}
          size="narrow"
          label={`${sentence} ${described}`}
          number={number}
        />
        <ChartLegend points={points} words={legendWords(t)} />
        <ChartTable points={points} words={tableWords(t)} number={number} />
      </figure>
    </Card>
  );
}

/** Enough check-ins before this one for a range of the client's own. */
const ownRange = (before: readonly LinePoint[]) =>
  before.filter((point) => point.score !== null).length >= ownRangeAfter;

const isBelow = (point: LinePoint, before: readonly LinePoint[]) =>
  ownRange(before) && point.score !== null && point.score < point.low;

function stateOf(line: readonly LinePoint[]) {
  const [last, before] = [line.at(-1)!, line.slice(0, -1)];
  if (!last.informative) return "flat";
  if (last.score === null) return "no-score";
  if (!ownRange(before)) return "early";
  if (isBelow(last, before)) return "below";
  return last.score > last.high ? "above" : "inside";
}

function pointOf(point: LinePoint, before: readonly LinePoint[], label: string): ChartPoint {
  const { score, expected, low, high, informative } = point;
  const flag = isBelow(point, before) ? "strain" : "none";
  return { label, score, expected, low, high, guess: null, flag, direct: false, informative, recovery: null };
}

/** Shapes of the therapist's chart that never stand on this one have no words. */
const legendWords = (t: ClientTranslate) => ({
  range: t("own.range"),
  prior: t("own.prior"),
  score: t("own.score"),
  strain: t("own.below"),
  notInformative: t("own.flat"),
  guess: "",
  watch: "",
  direct: "",
  back: "",
  repaired: "",
});

const tableWords = (t: ClientTranslate) => ({
  ...legendWords(t),
  open: t("own.table"),
  date: t("own.table-date"),
  score: t("own.table-score"),
  remark: t("own.table-remark"),
  none: t("own.table-none"),
});
