import type { TerminalTranslate } from "#model/locales/translate.ts";
import { reasonSentence } from "#model/reason-sentence.ts";
import { type OnScale, onScale } from "./on-scale.ts";
import type { ReadRow, ReadSeries, Report } from "./read-report.ts";

/** Enough for one write; a write per session would cost more than the reading. */
const blockSize = 1 << 16;

/** The report as JSON, in blocks of text, one line for each series. Its shape is published in docs/schemas/report.schema.json. */
export function* reportJson(t: TerminalTranslate, report: Report): Generator<string> {
  const scale = onScale(report.scale);
  const p = scale.population(report.population);
  const population = {
    mean: rounded(p.mean),
    betweenClientSd: rounded(p.betweenClientSd),
    withinClientSd: rounded(p.withinClientSd),
    autocorrelation: rounded(p.autocorrelation),
    sessions: p.sessions,
    clients: p.clients,
    source: p.source,
  };
  let block = `{"population":${JSON.stringify(population)},"series":[`;
  let between = "\n";
  for (const series of report.series()) {
    block += between + seriesJson(t, scale, series);
    between = ",\n";
    if (block.length < blockSize) continue;
    yield block;
    block = "";
  }
  yield `${block}\n]}\n`;
}

function seriesJson(t: TerminalTranslate, scale: OnScale, series: ReadSeries): string {
  const who = `{"client":${JSON.stringify(series.client)},"therapist":${JSON.stringify(series.therapist)}`;
  const ended = series.ended ? ',"ended":true' : "";
  return `${who}${ended},"sessions":[${series.rows.map((row) => rowJson(t, scale, row)).join(",")}]}`;
}

/** Written by hand: a million objects through JSON.stringify take twice as long. Times are dates, so they need no escaping. */
function rowJson(t: TerminalTranslate, scale: OnScale, { line, time, score, reading }: ReadRow): string {
  const { expected, low, high, z, changed, flag, recovery } = reading;
  const reasons = reading.reasons.map((reason) => ({
    rule: reason.rule,
    sentence: reasonSentence(t, reason, scale.show),
  }));
  const back = recovery && { kind: recovery.kind, sessions: recovery.sessions, full: recovery.full };
  return (
    `{"line":${line},"time":"${time}","score":${orNull(score)},` +
    `"expected":${rounded(scale.value(expected))},"low":${rounded(scale.value(low))},` +
    `"high":${rounded(scale.value(high))},"z":${orNull(z)},"changed":${orNull(changed)},"flag":"${flag}",` +
    `"reasons":${reasons.length === 0 ? "[]" : JSON.stringify(reasons)},"recovery":${JSON.stringify(back)}}`
  );
}

/** Six decimals: more is noise of the arithmetic. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const orNull = (value: number | null): number | null => value && rounded(value);
