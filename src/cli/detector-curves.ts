import type { TerminalTranslate } from "#model/locales/translate.ts";
import { type Evaluation, ruleNames } from "#science/simulation/evaluate-detectors.ts";

const panel = { width: 300, height: 240, left: 44, top: 30, right: 14, bottom: 40 } as const;
const columns = 3;
const heading = 86;
const most = 0.4;

/** Rules that are drawn, each told apart by dashes as well as by colour. */
const lines = [
  { name: ruleNames.alarm, mark: "alarm" },
  { name: ruleNames.composite, mark: "alone" },
  { name: ruleNames.limit, mark: "limit" },
  { name: ruleNames.fixedKnown, mark: "fixed" },
  { name: "one-step prediction", mark: "estimated" },
  { name: "running mean", mark: "mean" },
  { name: "drop of differences", mark: "drop" },
] as const;

/** The report's colours, in light and dark. */
const style = `
svg{color-scheme:light dark;background:#FFFFFF;color:#17272A;font:12px Lato,"Segoe UI","Noto Sans",system-ui,sans-serif}
text{fill:currentColor}.title{font-size:16px;font-weight:700}.name{font-weight:700}.quiet{fill:#415154}
.grid{stroke:#DCE0D9;fill:none}path{fill:none;stroke-width:1.75;stroke-linejoin:round}
.alarm{stroke:#0C5A58;stroke-width:2.75}.alone{stroke:#0C5A58;stroke-dasharray:7 3}.limit{stroke:#17272A;stroke-dasharray:2 3}
.fixed{stroke:#87490A}.estimated{stroke:#87490A;stroke-dasharray:7 3}.mean{stroke:#2C6A3D;stroke-dasharray:2 3}.drop{stroke:#5A696B;stroke-dasharray:9 3 2 3}
@media (prefers-color-scheme:dark){svg{background:#162326;color:#E9EFEB}.quiet{fill:#B9C6C3}.grid{stroke:#283739}
.alarm,.alone{stroke:#7FCBBF}.limit{stroke:#E9EFEB}.fixed,.estimated{stroke:#F2C07C}.mean{stroke:#95D09B}.drop{stroke:#94A5A2}}`;

/** Onsets found against never-ruptured clients ever flagged, a panel a scenario, as a picture that stands alone. */
export function detectorCurves(t: TerminalTranslate, found: readonly Evaluation[]): string {
  const shown = found.filter(({ onsets }) => onsets > 0);
  const across = Math.max(1, Math.min(columns, shown.length));
  const width = Math.max(across * panel.width, 2 * panel.width);
  const height = heading + Math.max(1, Math.ceil(shown.length / across)) * panel.height;
  const panels = shown.map((one, index) => {
    const x = (index % across) * panel.width;
    const y = heading + Math.floor(index / across) * panel.height;
    return `<g transform="translate(${x} ${y})">${panelOf(t, one)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${t("cli.evaluate.svg-title")}</title><style>${style}</style>
<text class="title" x="14" y="24">${t("cli.evaluate.svg-title")}</text>
${lines.map(({ name, mark }, index) => legend(name, mark, index, width)).join("\n")}
${panels.join("\n")}
</svg>
`;
}

function legend(name: string, mark: string, index: number, width: number): string {
  const perRow = width >= columns * panel.width ? 4 : 3;
  const x = 14 + (index % perRow) * ((width - 14) / perRow);
  const y = 44 + Math.floor(index / perRow) * 16;
  return `<path class="${mark}" d="M${round(x)} ${y - 4}h28"/><text x="${round(x + 34)}" y="${y}">${name}</text>`;
}

function panelOf(t: TerminalTranslate, { scenario, rules }: Evaluation): string {
  const x = (flagged: number) => panel.left + (flagged / most) * (panel.width - panel.left - panel.right);
  const y = (share: number) => panel.top + (1 - share) * (panel.height - panel.top - panel.bottom);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path class="grid" d="M${x(0)} ${round(y(share))}H${x(most)}"/><text class="quiet" text-anchor="end" x="${x(0) - 6}" y="${round(y(share) + 4)}">${100 * share}</text>`,
  );
  const marks = [0, 0.1, 0.2, 0.3, 0.4].map(
    (flagged) =>
      `<text class="quiet" text-anchor="middle" x="${round(x(flagged))}" y="${round(y(0) + 16)}">${100 * flagged}</text>`,
  );
  const curves = lines.flatMap(({ name, mark }) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) return [];
    const points = rule.curve.map(({ flagged, found }) => `${round(x(flagged))} ${round(y(found))}`);
    return [`<path class="${mark}" d="M${points.join("L")}"/>`];
  });
  const under = `<text class="quiet" text-anchor="middle" x="${x(most / 2)}" y="${panel.height - 8}">${t("cli.evaluate.svg-flagged")}</text>`;
  const beside = `<text class="quiet" x="${x(0)}" y="${panel.top - 6}">${t("cli.evaluate.svg-found")}</text>`;
  const name = `<text class="name" x="${x(0)}" y="${panel.top - 20}">${scenario}</text>`;
  return [...grid, ...marks, ...curves, name, beside, under].join("");
}

const round = (value: number): number => Math.round(10 * value) / 10;
