import type { TerminalTranslate } from "#model/locales/translate.ts";
import { reasonSentence } from "#model/reason-sentence.ts";
import { enoughSeries, enoughSessions } from "#science/alliance/population.ts";
import { printable } from "../csv/printable.ts";
import { onScale } from "./on-scale.ts";
import type { ReadSeries, Report } from "./read-report.ts";

/** Series that a person can look through; what is worth more than this needs --json or --html. */
const listed = 20;

/** What the report says first, and how much stands out. */
export interface Overview {
  readonly population: string;
  readonly size: string;
  readonly flags: string;
}

/** Flags over all series, counted in one pass. */
export class Tally {
  series = 0;
  sessions = 0;
  strain = 0;
  watch = 0;
  recovered = 0;
  readonly #clients = new Set<string>();

  take(one: ReadSeries): void {
    this.series += 1;
    this.sessions += one.rows.length;
    this.#clients.add(one.client);
    for (const { reading } of one.rows) {
      if (reading.flag === "strain") this.strain += 1;
      if (reading.flag === "watch") this.watch += 1;
      if (reading.recovery) this.recovered += 1;
    }
  }

  get clients(): number {
    return this.#clients.size;
  }
}

/** How much a series needs to be looked at: its last flag counts by how late and how strong it is; 0 is not at all. */
export function urgency({ rows }: ReadSeries): number {
  for (let back = 0; back < rows.length; back += 1) {
    const { flag } = rows[rows.length - 1 - back]!.reading;
    if (flag !== "none") return (flag === "strain" ? 2 : 1) / (1 + back);
  }
  return 0;
}

/** The sentences on top of the report. */
export function overview(t: TerminalTranslate, report: Report, tally: Tally): Overview {
  const scale = onScale(report.scale);
  const { mean, betweenClientSd, withinClientSd, autocorrelation, source } = scale.population(
    report.population,
  );
  const { sessions, clients, series, strain, watch, recovered } = tally;
  return {
    population: t(`report.population.${source}`, {
      enough: enoughSeries,
      sessions: enoughSessions,
      mean: mean.toFixed(2),
      between: betweenClientSd.toFixed(2),
      within: withinClientSd.toFixed(2),
      autocorrelation: autocorrelation.toFixed(2),
    }),
    size: t("report.size", { sessions, clients, series }),
    flags: t("report.flags", { strain, watch, recovered }),
  };
}

/** The newest flag of a series as a line: who, when, and the first reason. */
export function lastFlag(
  t: TerminalTranslate,
  report: Report,
  { rows }: ReadSeries,
): { time: string; sentence: string } | null {
  const row = rows.findLast(({ reading }) => reading.flag !== "none");
  const reason = row?.reading.reasons[0];
  if (!row || !reason) return null;
  return { time: row.time, sentence: reasonSentence(t, reason, onScale(report.scale).show) };
}

/** The report as plain text. */
export function reportText(t: TerminalTranslate, report: Report): string {
  const tally = new Tally();
  const worth: { series: ReadSeries; urgency: number }[] = [];
  let flagged = 0;
  for (const series of report.series()) {
    tally.take(series);
    const here = urgency(series);
    if (here === 0) continue;
    flagged += 1;
    worth.push({ series, urgency: here });
    if (worth.length > 50 * listed) keepMostUrgent(worth, listed);
  }
  keepMostUrgent(worth, listed);
  const { population, size, flags } = overview(t, report, tally);
  const lines = worth.map(({ series }) => {
    const { time, sentence } = lastFlag(t, report, series)!;
    return `  ${t("report.series", { client: series.client, therapist: series.therapist })}, ${time}: ${sentence}`;
  });
  if (flagged > listed) lines.push(`  ${t("report.more-series", { count: flagged - listed })}`);
  const end = lines.length > 0 ? [t("report.worth"), ...lines.map(printable)] : [t("report.nothing")];
  return [size, population, flags, "", ...end, ""].join("\n");
}

/** Leaves the most urgent, in the order of the table where they are equal. */
export function keepMostUrgent(worth: { urgency: number }[], most: number): void {
  worth.sort((a, b) => b.urgency - a.urgency);
  worth.length = Math.min(worth.length, most);
}
