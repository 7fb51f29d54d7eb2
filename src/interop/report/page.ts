import type { TerminalTranslate } from "#model/locales/translate.ts";
import { reasonSentence } from "#model/reason-sentence.ts";
import { chart } from "./chart.ts";
import { escapeHtml } from "./escape.ts";
import { type OnScale, onScale } from "./on-scale.ts";
import { pageHead } from "./page-head.ts";
import type { ReadSeries, Report } from "./read-report.ts";
import { keepMostUrgent, overview, Tally, urgency } from "./summary.ts";

/** More pictures than this no browser scrolls through with ease, and no person. */
const drawn = 200;

/** The report as one page that needs nothing else: no script, no network, everything from the table escaped. */
export function reportPage(t: TerminalTranslate, report: Report): string {
  const tally = new Tally();
  const chosen: { series: ReadSeries; urgency: number }[] = [];
  for (const series of report.series()) {
    tally.take(series);
    chosen.push({ series, urgency: urgency(series) });
    if (chosen.length >= 5 * drawn) keepMostUrgent(chosen, drawn);
  }
  keepMostUrgent(chosen, drawn);
  const on = onScale(report.scale);
  const all = tally.series;
  const { size, population, flags } = overview(t, report, tally);
  const shown = all > drawn ? t("report.drawn", { drawn, all }) : t("report.drawn-all", { all });
  return `${pageHead("en", t("report.title"))}${[size, flags, population, t("report.legend"), shown].map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
${chosen.map(({ series }) => section(t, report, series, on)).join("\n")}
</main>
</body>
</html>
`;
}

function section(t: TerminalTranslate, report: Report, series: ReadSeries, on: OnScale): string {
  const { client, therapist } = series;
  const said = series.rows.flatMap(({ time, reading }) => {
    const lines: string[] = [];
    if (reading.flag !== "none") {
      const because = reading.reasons.map((reason) => reasonSentence(t, reason, on.show)).join(" ");
      lines.push(item(time, reading.flag, t(`report.${reading.flag}`), because));
    }
    if (reading.recovery) {
      const word = t(reading.recovery.full ? "report.recovered-full" : "report.recovered");
      lines.push(item(time, "recovered", word, ""));
    }
    return lines;
  });
  const list = said.length > 0 ? `<ul>${said.join("")}</ul>` : "";
  const heading = escapeHtml(t("report.series", { client, therapist }));
  return `<section><h2>${heading}</h2>${chart(t, report, series, on)}${list}</section>`;
}

const item = (time: string, kind: string, word: string, because: string) =>
  `<li><span class="when">${escapeHtml(time)}</span> <span class="what-${kind}">${escapeHtml(word)}</span> ${escapeHtml(because)}</li>`;
