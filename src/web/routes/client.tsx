import { redirect } from "react-router";
import { viewClient } from "#care/clients/view-client.ts";
import { noticesOf } from "#care/messages/switch-notices.ts";
import { dayIn } from "#care/practice-day.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { Badge } from "#web/ui/badge.tsx";
import { Crumb } from "#web/ui/crumb.tsx";
import { Fold } from "#web/ui/fold.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/client.ts";
import { AdditionsCard } from "./client/additions.tsx";
import { ClientAddress } from "./client/address.tsx";
import { Answers, Said } from "./client/answers.tsx";
import { askedSession } from "./client/asked-session.ts";
import { changeClient } from "./client/change-client.server.ts";
import { Chart } from "./client/chart.tsx";
import { EndOfCare } from "./client/end-of-care.tsx";
import { GoalsCard } from "./client/goals-card.tsx";
import { ClientHead } from "./client/head.tsx";
import { IntakeCard } from "./client/intake.tsx";
import { Items } from "./client/items.tsx";
import { ClientLanguage } from "./client/language.tsx";
import { leadOf } from "./client/lead.ts";
import { OutlookCard } from "./client/outlook.tsx";
import { ReasonsCard } from "./client/reasons.tsx";
import { Sessions } from "./client/sessions.tsx";
import { Suggestions } from "./client/suggestions.tsx";
import { TrialsCard } from "./client/trials.tsx";
import { Tried } from "./client/tried.tsx";
import { Why } from "./client/why.tsx";
import { openedOf } from "./course-points.ts";
import { DangerNotice } from "./danger-notice.tsx";
import { onServer } from "./on-server.ts";
import { answering, fieldsOf, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const page = await answering(() => viewClient(services, actor, args.params.clientId));
  const phone = await answering(() => noticesOf(services, actor, args.params.clientId));
  const { helpLines, timeZone } = practice;
  const asked = new URL(args.request.url).searchParams.get(askedSession);
  return onServer({ ...page, phone, language, helpLines, asked, today: dayIn(timeZone, services.now()) });
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const fields = await fieldsOf(args.request);
  const place = await answering(() => changeClient(services, actor, args.params.clientId, fields));
  const { search } = new URL(args.request.url);
  return redirect(`/clients/${args.params.clientId}${search}${place}`, 303);
}

export default function ClientRoute({ loaderData: page }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(page.language);
  const { client, course, guidance, language, today } = page;
  const { sentence, badges, latest, waiting, danger } = leadOf(t, page, language);
  const asked = openedOf(course).find(({ session }) => session.id === page.asked) ?? null;
  const read = client.source === "imported" ? null : (asked ?? latest);
  const answers = read && (
    <Answers entry={read} client={client.name} language={language} whole={asked !== null} />
  );
  // Until there is a line, what the client said before the first session comes before all that is known of people.
  const beginning = openedOf(course).length < firstFlagged;
  const intake = (
    <IntakeCard
      introduced={page.introduced}
      changedAt={page.ownChanges.introduction}
      goalsPath={`/clients/${client.id}/goals`}
      closed={page.goalsClosed}
      open={beginning}
      client={client.name}
      language={language}
    />
  );
  const sessions = <Sessions course={course} client={client} language={language} today={today} />;
  return (
    <>
      <Crumb href="/clients">{t("client.back")}</Crumb>
      <ClientHead page={page} waiting={waiting} today={today} />
      {danger && (
        <DangerNotice
          danger={danger}
          client={client}
          closed={waiting !== null}
          helpLines={page.helpLines}
          language={language}
        />
      )}
      {client.careWithdrawnAt && (
        <Notice kind="ask" title={t("client.withdrawn-title", { client: client.name })}>
          <p>{t("client.withdrawn", { client: client.name, date: momentDay(client.careWithdrawnAt) })}</p>
        </Notice>
      )}
      {client.formerName && (
        <p className="t-small t-3rd">
          {t("client.former-name", { client: client.name, former: client.formerName })}
        </p>
      )}
      <div className="sum">
        <div>
          <p className="lead">{sentence}</p>
          <div className="badges">
            {badges.map((badge) => (
              <Badge key={badge.words} kind={badge.kind}>
                {badge.words}
              </Badge>
            ))}
          </div>
        </div>
        <div className="opener">
          <p className="t-small">{t("client.open-with")}</p>
          <p className="voice">
            <q>{guidance.danger ? t("danger.ask") : guidance.ask}</q>
          </p>
        </div>
      </div>
      {asked && answers}
      {course.sessions.length === 0 && sessions}
      {beginning && intake}
      <Chart course={course} client={client.name} inDanger={danger !== null} language={language} />
      <div className="two">
        <div className="column">
          {latest && <Why entry={latest} language={language} />}
          {read && !asked && <Said entry={read} client={client.name} language={language} />}
        </div>
        <ReasonsCard
          reasons={guidance.reasons}
          ground={page.ground}
          client={client.name}
          language={language}
        />
      </div>
      {guidance.sessionId && <Suggestions guidance={guidance} choices={page.choices} trials={page.trials} />}
      <TrialsCard trials={page.trials} course={course} catalogue={page.catalogue} language={language} />
      {!asked && answers}
      <AdditionsCard course={course} client={client.name} language={language} />
      <GoalsCard
        ground={page.ground}
        client={client.name}
        goalsPath={`/clients/${client.id}/goals`}
        language={language}
      />
      <Items items={page.items} language={language} />
      {!beginning && intake}
      <Tried
        choices={page.choices}
        course={course}
        catalogue={page.catalogue}
        client={client.name}
        language={language}
      />
      {course.sessions.length > 0 && sessions}
      <OutlookCard outlook={page.engagement.outlook} client={client.name} />
      <Fold title={t("client.settings")} open={page.engagement.ending !== null} className="noprint">
        <ClientLanguage client={client} />
        <ClientAddress
          client={client}
          changedAt={page.ownChanges.address}
          phone={page.phone}
          language={language}
        />
        <EndOfCare ending={page.engagement.ending} language={language} today={today} />
      </Fold>
    </>
  );
}
