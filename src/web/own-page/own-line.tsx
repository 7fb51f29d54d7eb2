import { intlTag } from "#model/locales/languages.ts";
import type { ClientTranslate } from "#model/locales/translate.ts";
import { ownRangeFrom } from "#science/alliance/own-range.ts";
import { allianceGeometry } from "#web/charts/alliance-geometry.ts";
import { AlliancePicture } from "#web/charts/alliance-picture.tsx";
import { ChartLegend } from "#web/charts/chart-legend.tsx";
import { ChartTable } from "#web/charts/chart-table.tsx";
import type { ChartPoint } from "#web/charts/point.ts";
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
  const own = ownRangeFrom(line);
  const points = line.map((point, index) =>
    pointOf(point, index >= own, dayWords(language, point.date, "short")),
  );
  const format = new Intl.NumberFormat(intlTag(language), { maximumFractionDigits: 1 });
  const number = (value: number) => format.format(value);
  const words = { range: t("own.range"), prior: t("own.prior"), score: t("own.score"), guess: "" };
  const hasOwn = own < line.length;
  const sentence = t(`own.line.${stateOf(last, hasOwn)}`);
  const said = {
    count: line.length,
    score: last.score === null ? t("own.table-none") : number(last.score),
  };
  const usual = { low: number(Math.max(0, last.low)), high: number(Math.min(10, last.high)) };
  const described = hasOwn ? t("own.described", { ...said, ...usual }) : t("own.described-early", said);
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

/** `hasOwn`: enough check-ins before this one for a range of the client's own. */
const isBelow = (point: LinePoint, hasOwn: boolean) =>
  hasOwn && point.score !== null && point.score < point.low;

function stateOf(last: LinePoint, hasOwn: boolean) {
  if (!last.informative) return "flat";
  if (last.score === null) return "no-score";
  if (!hasOwn) return "early";
  if (isBelow(last, hasOwn)) return "below";
  return last.score > last.high ? "above" : "inside";
}

function pointOf(point: LinePoint, hasOwn: boolean, label: string): ChartPoint {
  const { score, expected, low, high, informative } = point;
  const flag = isBelow(point, hasOwn) ? "strain" : "none";
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
