import { redirect } from "react-router";
import { addNote, leaveTopic, shareWords, takeBack } from "#care/own-page/add-to-check-in.ts";
import { changeOwnAnswers } from "#care/own-page/change-own-answers.ts";
import { viewOwnCheckIn } from "#care/own-page/view-own-check-in.ts";
import { DangerHelp } from "#web/check-in/danger-help.tsx";
import { HelpNumbers } from "#web/check-in/help-numbers.tsx";
import { dayWords } from "#web/dates.ts";
import { Additions } from "#web/own-page/additions.tsx";
import { ChangeAnswers } from "#web/own-page/change-answers.tsx";
import { AddNote, MoveUnsaid } from "#web/own-page/change-check-in.tsx";
import handed from "#web/own-page/handed.ts?worker&url";
import { Heard } from "#web/own-page/heard.tsx";
import { Said } from "#web/own-page/said.tsx";
import { SubPage } from "#web/own-page/sub-page.tsx";
import { useOpened } from "#web/own-page/use-opened.ts";
import styles from "#web/styles/own-page.css?url";
import { Notice } from "#web/ui/notice.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { answering, byIntent, fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/check-in.ts";
import { ownPageOf } from "./own-page.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor } = await ownPageOf(args);
  return answering(() => viewOwnCheckIn(services, actor, args.params.sessionId));
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await ownPageOf(args);
  const { intent, ...fields } = await fieldsOf(args.request);
  const given = { ...fields, sessionId: args.params.sessionId };
  const refusal = await refused(() =>
    byIntent(intent, {
      change: () => changeOwnAnswers(services, actor, given),
      add: () => addNote(services, actor, given),
      up: () => shareWords(services, actor, given),
      down: () => leaveTopic(services, actor, given),
      back: () => takeBack(services, actor, given),
    }),
  );
  return refusal ?? redirect(`/me/check-ins/${args.params.sessionId}`, 303);
}

export default function OwnCheckInPage({ loaderData: entry, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const { session, checkIn, openedAt, additions, changeable, therapistName: name } = entry;
  const opened = useOpened(name);
  const danger = checkIn.signalsDanger || additions.some((one) => one.signalsDanger && !one.readAt);
  return (
    <SubPage
      title={t("own.check-in-title", { date: dayWords(language, session.date) })}
      refusal={actionData ?? null}
    >
      <p className="t-2nd">{opened(entry)}</p>
      {danger && (
        <Notice kind="bad" icon="help" title={t("check-in.danger-title")}>
          <p>{t("check-in.danger-text", { name })}</p>
          <HelpNumbers />
        </Notice>
      )}
      <Said entry={entry} name={name} />
      <Heard checkIns={[entry]} name={name} />
      <Additions additions={additions} />
      {changeable && (
        <ChangeAnswers checkIn={checkIn} asked={changeable} name={name} open={actionData !== undefined} />
      )}
      {!checkIn.imported && (
        <>
          <AddNote name={name} number={additions.length} />
          {(checkIn.unsaid || !openedAt) && (
            <MoveUnsaid unsaid={checkIn.unsaid} name={name} number={additions.length} />
          )}
          <DangerHelp told={{ when: "saved", name }} />
        </>
      )}
      <script type="module" src={handed} />
    </SubPage>
  );
}
