import { redirect } from "react-router";
import { addClient } from "#care/clients/add-client.ts";
import { listClients } from "#care/clients/list-clients.ts";
import { dayIn } from "#care/practice-day.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { dayWords } from "#web/dates.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Avatar } from "#web/ui/avatar.tsx";
import { Badge } from "#web/ui/badge.tsx";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/clients.ts";
import { answering, fieldsOf, refused, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const query = new URL(args.request.url).searchParams;
  // What another site looks for is not looked for: the size of the answer would tell it who is a client here.
  const matching = args.context.get(requestContext).chosenElsewhere ? "" : (query.get("find") ?? "");
  const page = Number(query.get("page") ?? "1");
  const found = await answering(() => listClients(services, actor, { matching, page }));
  return { ...found, matching, language, today: dayIn(practice.timeZone, services.now()) };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const fields = await fieldsOf(args.request);
  let id = "";
  const refusal = await refused(async () => {
    id = await addClient(services, actor, fields);
  });
  return refusal ?? redirect(`/clients/${id}`);
}

export default function Clients({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const { entries, total, matching, page, pages, language, today } = loaderData;
  const pageLink = (to: number) => `/clients?${new URLSearchParams({ find: matching, page: String(to) })}`;
  return (
    <>
      <header className="head">
        <div>
          <h1 className="t-page">{t("clients.title")}</h1>
          {(total > 0 || matching === "") && <p className="sub">{t("clients.count", { total })}</p>}
        </div>
      </header>
      <div className="form">
        <div className="stack">
          {(total > 0 || matching !== "") && (
            <search>
              <form method="get" className="inline-form">
                <Field label={t("clients.search")}>
                  <Input name="find" type="search" defaultValue={matching} maxLength={80} />
                </Field>
                <Button>{t("clients.search-submit")}</Button>
              </form>
            </search>
          )}
          {entries.length === 0 && matching === "" && (
            <EmptyState title={t("clients.empty-title")} text={t("clients.empty-text")} />
          )}
          {entries.length === 0 && matching !== "" && <p>{t("clients.none", { matching })}</p>}
          {entries.length > 0 && (
            <ul className="card client-list">
              {entries.map(({ client, sessions, checkIns, lastDate }) => (
                <li key={client.id}>
                  <Avatar name={client.name} />
                  <div>
                    <Link href={`/clients/${client.id}`}>{client.name}</Link>
                    <small>
                      {t("clients.sessions", { count: sessions })},{" "}
                      {t("clients.check-ins", { count: checkIns })}
                      {lastDate &&
                        `, ${t(lastDate > today ? "clients.planned" : "clients.last", { date: dayWords(language, lastDate) })}`}
                    </small>
                  </div>
                  {client.source !== "entered" && (
                    <Badge kind="plain">
                      {t(client.source === "imported" ? "clients.imported" : "clients.simulated")}
                    </Badge>
                  )}
                </li>
              ))}
            </ul>
          )}
          {pages > 1 && (
            <nav className="acts">
              {page > 1 && <LinkButton href={pageLink(page - 1)}>{t("clients.earlier")}</LinkButton>}
              <span className="t-small t-2nd">{t("clients.page", { page, pages })}</span>
              {page < pages && <LinkButton href={pageLink(page + 1)}>{t("clients.later")}</LinkButton>}
            </nav>
          )}
        </div>
        <aside className="sidebox">
          <Card title={t("clients.add")} size="card">
            <form method="post" className="stack">
              {actionData && (
                <Notice kind="bad" role="alert">
                  {t(`error.${actionData.code}` as MessageKey, actionData.details)}
                </Notice>
              )}
              <Field label={t("clients.name")} hint={t("clients.name-hint")}>
                <Input name="name" required maxLength={80} autoComplete="off" />
              </Field>
              <Button variant="primary" icon="add">
                {t("clients.add-submit")}
              </Button>
            </form>
          </Card>
        </aside>
      </div>
    </>
  );
}
