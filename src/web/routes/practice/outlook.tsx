import { type Calibration, silentDays, viewCalibration } from "#care/outlook/view-calibration.ts";
import type { Translate } from "#model/locales/translate.ts";
import { enoughEndings } from "#science/engagement/outlook/fit-outlook.ts";
import { endKinds } from "#science/engagement/outlook/history.ts";
import { distrustOf } from "#science/engagement/outlook/trust.ts";
import type { Area } from "#science/statistics/prediction/area-under-curve.ts";
import { CalibrationChart } from "#web/charts/calibration-chart.tsx";
import type { WriteNumber } from "#web/numbers.ts";
import { Card } from "#web/ui/card.tsx";
import { type DefinitionRow, DefinitionRows } from "#web/ui/definition-rows.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useNumbers, useTranslate } from "#web/use-translate.ts";
import { answering, staffOf } from "../request.server.ts";
import type { Route } from "./+types/outlook.ts";
import { OutlookTerms } from "./outlook-terms.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await staffOf(args);
  return { ...(await answering(() => viewCalibration(services, actor))), language };
}

/** Groups of fewer people are not counted out. */
const leastShown = 5;
/** 90 %. */
const z = 1.645;

export default function CalibrationPage({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { estimate, estimatedAt, silent } = loaderData;
  const { check, ends, sessions } = estimate;
  const number = useNumbers();
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: "/practice", words: t("practice.title") }}
        title={t("calibration.title")}
        lead={t("calibration.lead")}
      />
      <Notice kind="ask" title={t("calibration.when")}>
        <div className="stack">
          {distrustOf(estimate).map((verdict) => (
            <p key={verdict}>
              {t(`calibration.verdict.${verdict}`, { endings: enoughEndings, left: few(t, ends.left) })}
            </p>
          ))}
          <p>{t("calibration.change")}</p>
          {silent > 0 && <p>{t("calibration.silent", { count: silent, days: silentDays })}</p>}
        </div>
      </Notice>
      {check && (
        <>
          <Card title={t("calibration.plot")} size="card">
            <div className="stack">
              <p>{t("calibration.plot-sentence", { sessions, left: ends.left })}</p>
              <CalibrationChart
                points={check.points}
                label={`${t("calibration.plot")}. ${t("calibration.plot-text")}`}
                words={{
                  expected: t("calibration.axis-expected"),
                  observed: t("calibration.axis-observed"),
                }}
              />
              <p className="t-small t-2nd">{t("calibration.plot-text")}</p>
              <details className="as-table">
                <summary className="btn quiet">{t("calibration.table")}</summary>
                <Table
                  head={["expected", "observed", "sessions", "left"]}
                  rows={check.points.map((point) => [
                    number(100 * point.expected, 1),
                    `${number(100 * point.observed, 1)} (${number(100 * point.low, 1)}–${number(100 * point.high, 1)})`,
                    point.sessions,
                    point.left,
                  ])}
                />
              </details>
            </div>
          </Card>
          <Card title={t("calibration.figures")} size="card">
            <Named rows={figures(t, check, number)} />
          </Card>
          <Card title={t("calibration.by-session")} size="card">
            <Table
              head={["session", "sessions", "left", "auc"]}
              rows={check.byStretch.map(({ stretch, area, ...one }) => [
                stretch,
                one.sessions,
                few(t, one.left),
                one.left < leastShown || !area ? t("calibration.area-none") : interval(area, number),
              ])}
            />
          </Card>
        </>
      )}
      <Card title={t("calibration.terms")} size="card">
        <OutlookTerms {...estimate} />
      </Card>
      <Card title={t("calibration.ends")} size="card">
        <div className="stack">
          <DefinitionRows
            rows={[
              ...endKinds.map((kind) => ({ term: t(`ending.kind.${kind}`), value: few(t, ends[kind]) })),
              { term: t("calibration.going-on"), value: few(t, ends["going-on"]) },
            ]}
          />
          <p className="t-small t-2nd">{t("calibration.ends-text")}</p>
        </div>
      </Card>
      <p className="t-small t-2nd">
        {estimatedAt && t("calibration.as-of", { date: momentDay(estimatedAt) })} {t("calibration.never")}
      </p>
    </div>
  );
}

type Estimate = Calibration["estimate"];

const few = (t: Translate, count: number): string =>
  count > 0 && count < leastShown ? t("calibration.few", { least: leastShown }) : String(count);

const interval = ({ area, se }: Area, number: WriteNumber): string =>
  `${number(area, 2)} (${number(Math.max(0, area - z * se), 2)}–${number(Math.min(1, area + z * se), 2)})`;

function figures(t: Translate, check: NonNullable<Estimate["check"]>, number: WriteNumber): DefinitionRow[] {
  const { slope, se } = check.calibration;
  const around = (value: number, error: number, digits: number) => ({
    low: number(value - z * error, digits),
    high: number(value + z * error, digits),
  });
  return [
    {
      term: t("calibration.slope"),
      value: t("calibration.slope-value", { slope: number(slope, 2), ...around(slope, se.slope, 2) }),
    },
    {
      term: t("calibration.area"),
      value: check.area
        ? t("calibration.area-value", {
            area: number(check.area.area, 2),
            ...around(check.area.area, check.area.se, 2),
          })
        : t("calibration.area-none"),
    },
    {
      term: t("calibration.brier"),
      value: t("calibration.brier-value", {
        brier: number(check.brier, 4),
        rates: number(check.brierOfRates, 4),
      }),
    },
  ];
}

/** A name with what there is to say of it below, which may be long. */
function Named({ rows }: { readonly rows: readonly DefinitionRow[] }) {
  return (
    <dl className="stack">
      {rows.map(({ term, value }) => (
        <div key={String(term)}>
          <dt>
            <b>{term}</b>
          </dt>
          <dd className="t-2nd">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({
  head,
  rows,
}: {
  readonly head: readonly ("expected" | "observed" | "sessions" | "left" | "session" | "auc")[];
  readonly rows: readonly (readonly (string | number)[])[];
}) {
  const t = useTranslate();
  return (
    <div className="table-wrap">
      <table className="plain">
        <thead>
          <tr>
            {head.map((column) => (
              <th scope="col" className="n" key={column}>
                {t(`calibration.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((cell, at) => (
                <td className="n" key={head[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
