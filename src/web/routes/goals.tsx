import { redirect } from "react-router";
import { agreeGoals } from "#care/goals/agree-goals.ts";
import { linkGoals } from "#care/goals/link-goals.ts";
import { tellApproach } from "#care/goals/tell-approach.ts";
import { viewGoals } from "#care/goals/view-goals.ts";
import { seeGoalsWithoutWriting, writeGoals } from "#care/goals/write-goals.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Crumb } from "#web/ui/crumb.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/goals.ts";
import { Agree } from "./goals/agree.tsx";
import { Approach } from "./goals/approach.tsx";
import { OwnGoals } from "./goals/own-goals.tsx";
import { SideBySide } from "./goals/side-by-side.tsx";
import { answering, byIntent, fieldsOf, refused, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await staffOf(args);
  const page = await answering(() => viewGoals(services, actor, args.params.clientId));
  // Both look at this screen: the therapist's own list and account are not on it.
  return { ...page, language, together: new URL(args.request.url).searchParams.has("together") };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const { intent, ...fields } = await fieldsOf(args.request);
  const { clientId } = args.params;
  const refusal = await refused(() =>
    byIntent(intent, {
      write: () => writeGoals(services, actor, clientId, fields),
      see: () => seeGoalsWithoutWriting(services, actor, clientId),
      link: () => linkGoals(services, actor, clientId, fields),
      agree: () => agreeGoals(services, actor, clientId, fields),
      approach: () => tellApproach(services, actor, clientId, fields),
    }),
  );
  return refusal ?? redirect(`/clients/${clientId}/goals`, 303);
}

export default function GoalsRoute({ loaderData: page, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(page.language);
  const client = page.client.name;
  if (page.together && page.clientGoals) return <Agree page={page} theirs={page.clientGoals} />;
  return (
    <div className="stack">
      <Crumb href={`/clients/${page.client.id}`}>{t("link.back", { client })}</Crumb>
      <header className="head">
        <div>
          <h1 className="t-page">{t("goals.title", { client })}</h1>
          <p className="sub">{t("goals.sub")}</p>
        </div>
      </header>
      {actionData && (
        <Notice kind="bad" role="alert">
          {t(`error.${actionData.code}` as MessageKey, actionData.details)}
        </Notice>
      )}
      {page.clientGoals && <SideBySide page={page} theirs={page.clientGoals} />}
      <OwnGoals page={page} />
      {page.clientGoals && (
        <Card title={t("goals.agree")} over={t("goals.agree-lead", { client })}>
          <LinkButton href="?together">{t("goals.agree-open")}</LinkButton>
          {page.agreedAt && <p>{t("goals.agreed", { date: momentDay(page.agreedAt) })}</p>}
        </Card>
      )}
      <Approach page={page} />
    </div>
  );
}
