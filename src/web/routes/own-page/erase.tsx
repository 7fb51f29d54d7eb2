import { redirect } from "react-router";
import { eraseOwn, noticeDays } from "#care/own-page/erase-own.ts";
import { viewOwnData } from "#care/own-page/view-own-data.ts";
import { NotesLink } from "#web/notes/notes-link.tsx";
import { SubPage } from "#web/own-page/sub-page.tsx";
import styles from "#web/styles/own-page.css?url";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { answering, fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/erase.ts";
import { ownPageCookieFor, ownPageOf } from "./own-page.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor } = await ownPageOf(args);
  const { therapistName } = await answering(() => viewOwnData(services, actor));
  return { name: therapistName, days: noticeDays };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await ownPageOf(args);
  const fields = await fieldsOf(args.request);
  const refusal = await refused(() => eraseOwn(services, actor, fields));
  if (refusal) return refusal;
  const headers = { "Set-Cookie": ownPageCookieFor(args, "") };
  return redirect("/me?erased", { status: 303, headers });
}

/** What goes and what stays, before anything goes; two ticks are the second confirmation. */
export default function ErasePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { name, days } = loaderData;
  return (
    <SubPage title={t("own.erase-title")} refusal={actionData ?? null}>
      <form method="post" className="flow own">
        <Card title={t("own.erase-goes-title")} size="card">
          <p>{t("own.erase-goes", { name })}</p>
        </Card>
        <Card title={t("own.erase-stays-title")} size="card">
          <ul className="heard-list">
            <li>
              {t("own.erase-stays-log")}
              <p className="t-2nd">{t("own.erase-stays-why")}</p>
            </li>
            <li>{t("own.erase-told", { name, days })}</li>
            <li>{t("own.erase-stays-sums")}</li>
            <li>{t("own.erase-stays-copies")}</li>
          </ul>
        </Card>
        <Card title={t("own.erase-notes-title")} size="card">
          <p>{t("own.erase-notes", { notes: t("notes.title"), button: t("notes.delete-all") })}</p>
          <NotesLink />
        </Card>
        <Checkbox name="gone" label={t("own.erase-gone")} required />
        <Checkbox name="kept" label={t("own.erase-kept")} required />
        <div className="btns">
          <Button variant="danger" size="big" wide>
            {t("own.erase-do")}
          </Button>
          <LinkButton href="/me/data" wide variant="quiet">
            {t("own.erase-leave")}
          </LinkButton>
        </div>
      </form>
    </SubPage>
  );
}
