import { changeHelpLines } from "#care/practice/change-help-lines.ts";
import { viewPractice } from "#care/practice/view-practice.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { enoughSeries, enoughSessions } from "#science/alliance/population.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/practice.ts";
import { answering, fieldsOf, refused, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, address } = await staffOf(args);
  const { population } = await answering(() => viewPractice(services, actor));
  return { helpLines: practice.helpLines, address, population };
}

const places = [1, 2, 3, 4] as const;

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const fields = await fieldsOf(args.request);
  const lines = places
    .map((n) => ({ name: fields[`name-${n}`] ?? "", number: fields[`number-${n}`] ?? "" }))
    .filter((line) => line.name.trim() !== "" || line.number.trim() !== "");
  const refusal = await refused(() => changeHelpLines(services, actor, lines));
  return refusal ?? { code: null, details: {} };
}

export default function PracticePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const { helpLines, address, population } = loaderData;
  return (
    <div className="narrow stack">
      <h1 className="t-page">{t("practice.title")}</h1>
      <Card title={t("practice.help-lines")} size="card">
        <form method="post" className="stack">
          <p className="t-2nd">{t("practice.help-lines-text")}</p>
          {actionData &&
            (actionData.code ? (
              <Notice kind="bad" role="alert">
                {t(`error.${actionData.code}` as MessageKey, actionData.details)}
              </Notice>
            ) : (
              <Notice role="status">{t("practice.saved")}</Notice>
            ))}
          {places.map((n) => (
            <div className="pair" key={n}>
              <Field label={t("set-up.help-name")}>
                <Input
                  name={`name-${n}`}
                  maxLength={80}
                  defaultValue={helpLines[n - 1]?.name ?? ""}
                  required={n === 1}
                />
              </Field>
              <Field label={t("set-up.help-number")}>
                <Input
                  name={`number-${n}`}
                  maxLength={40}
                  defaultValue={helpLines[n - 1]?.number ?? ""}
                  required={n === 1}
                />
              </Field>
            </div>
          ))}
          <div className="acts">
            <Button variant="primary">{t("practice.help-save")}</Button>
          </div>
        </form>
      </Card>
      <Card title={t("practice.wordings")} size="card">
        <div className="stack">
          <p>{t("practice.wordings-text")}</p>
          <div className="acts">
            <LinkButton href="/practice/wordings">{t("practice.wordings-open")}</LinkButton>
          </div>
        </div>
      </Card>
      <Card title={t("practice.address")} size="card">
        {address.unreachable ? (
          <Notice kind="ask" title={t("staff.unreachable-title")}>
            <p>{t("staff.unreachable", { address: address.publicUrl })}</p>
          </Notice>
        ) : (
          <p>{t("practice.reachable", { address: address.publicUrl })}</p>
        )}
        {!address.secure && <Notice kind="ask">{t("staff.insecure", { address: address.publicUrl })}</Notice>}
      </Card>
      <Card title={t("practice.population")} size="card">
        <p>
          {population.source === "prior"
            ? t("practice.population-prior", { series: enoughSeries, sessions: enoughSessions })
            : t("practice.population-estimated", {
                sessions: population.sessions,
                clients: population.clients,
              })}
        </p>
      </Card>
    </div>
  );
}
