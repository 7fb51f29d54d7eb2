import { redirect } from "react-router";
import { changeIntroduction } from "#care/own-page/change-introduction.ts";
import { viewOwnIntroduction } from "#care/own-page/view-own-introduction.ts";
import { nothingSaid } from "#model/intake.ts";
import { HelpNumbers } from "#web/check-in/help-numbers.tsx";
import { ChangeIntroduction } from "#web/own-page/change-introduction.tsx";
import { SaidBefore } from "#web/own-page/said-before.tsx";
import { SubPage } from "#web/own-page/sub-page.tsx";
import styles from "#web/styles/own-page.css?url";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { answering, fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/introduction.ts";
import { ownPageOf } from "./own-page.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor } = await ownPageOf(args);
  const page = await answering(() => viewOwnIntroduction(services, actor));
  // Words that wait in a tab are offered to nobody but who wrote them.
  return { ...page, clientId: actor.clientId };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await ownPageOf(args);
  const fields = await fieldsOf(args.request);
  const refusal = await refused(() => changeIntroduction(services, actor, fields));
  return refusal ?? redirect("/me/introduction", 303);
}

/** What the client said before the start, on their own page: as it stands, and to be changed. */
export default function OwnIntroduction({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { intake, therapistName: name, clientId } = loaderData;
  return (
    <SubPage title={t("own.sees-intake")} refusal={actionData ?? null}>
      {intake?.signalsDanger && !intake.readAt && (
        <Notice kind="bad" icon="help" title={t("check-in.danger-title")}>
          <p>{t("check-in.danger-text", { name })}</p>
          <HelpNumbers />
        </Notice>
      )}
      {intake && <SaidBefore intake={intake} name={name} />}
      <ChangeIntroduction intake={intake ?? nothingSaid} name={name} clientId={clientId} />
    </SubPage>
  );
}
