import { nameIn, type PracticeCatalogue, viewCatalogue } from "#care/guidance/practice-catalogue.ts";
import { type Decisions, viewDecisions } from "#care/guidance/view-decisions.ts";
import { Card } from "#web/ui/card.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { answering, staffOf } from "../request.server.ts";
import type { Route } from "./+types/decisions.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor } = await staffOf(args);
  return answering(async () => ({
    ...(await viewDecisions(services, actor)),
    catalogue: await viewCatalogue(services, actor, actor.practiceId),
  }));
}

/** A therapist's own decisions, read back to them alone. */
export default function DecisionsPage({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: "/strategies", words: t("strategies.title") }}
        title={t("decisions.title")}
        lead={t("decisions.text")}
      />
      <Card title={t("decisions.flags")} size="card">
        <Dismissed dismissed={loaderData.dismissed} />
      </Card>
      <Card title={t("decisions.declined")} size="card">
        <DeclinedOnes declined={loaderData.declined} catalogue={loaderData.catalogue} />
      </Card>
    </div>
  );
}

function Dismissed({ dismissed }: Pick<Decisions, "dismissed">) {
  const t = useTranslate();
  if (dismissed.length === 0) return <p>{t("decisions.no-flags")}</p>;
  return (
    <div className="table-wrap">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("decisions.kind")}</th>
            <th scope="col">{t("decisions.why")}</th>
            <th scope="col">{t("decisions.followed")}</th>
          </tr>
        </thead>
        <tbody>
          {dismissed.map(({ kind, count, reasons, sequels }) => (
            <tr key={kind}>
              <th scope="row">
                {t(`decisions.kind.${kind}`)}, {t("decisions.times", { count })}
              </th>
              <td>
                <Counts counts={reasons} name={(reason) => t(`dismissal.${reason}`)} />
              </td>
              <td>
                <Counts counts={sequels} name={(sequel) => t(`decisions.sequel.${sequel}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DeclinedOnes({
  declined,
  catalogue,
}: Pick<Decisions, "declined"> & { readonly catalogue: PracticeCatalogue }) {
  const t = useTranslate();
  if (declined.length === 0) return <p>{t("decisions.no-declined")}</p>;
  return (
    <div className="table-wrap">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("decisions.strategy")}</th>
            <th scope="col">{t("decisions.why")}</th>
          </tr>
        </thead>
        <tbody>
          {declined.map(({ strategyId, count, reasons }) => (
            <tr key={strategyId}>
              <th scope="row">
                {nameIn(catalogue, strategyId)}, {t("decisions.times", { count })}
              </th>
              <td>
                <Counts counts={reasons} name={(reason) => t(`not-now.${reason}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counts<T extends string>({
  counts,
  name,
}: {
  readonly counts: ReadonlyMap<T, number>;
  readonly name: (value: T) => string;
}) {
  const t = useTranslate();
  return (
    <ul className="counts">
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([value, count]) => (
          <li key={value}>
            {t("decisions.times", { count })} {name(value)}
          </li>
        ))}
    </ul>
  );
}
