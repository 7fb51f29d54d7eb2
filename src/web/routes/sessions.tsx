import { redirect } from "react-router";
import { viewSessions } from "#care/clients/view-sessions.ts";
import { setAttendance } from "#care/sessions/set-attendance.ts";
import { Card } from "#web/ui/card.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/sessions.ts";
import { SessionList } from "./client/session-list.tsx";
import { onServer } from "./on-server.ts";
import { answering, byIntent, fieldsOf, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await staffOf(args);
  const { client, course } = await answering(() => viewSessions(services, actor, args.params.clientId));
  return onServer({ client, sessions: course.sessions, language });
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const { intent, ...fields } = await fieldsOf(args.request);
  await answering(() => byIntent(intent, { attendance: () => setAttendance(services, actor, fields) }));
  return redirect(`/clients/${args.params.clientId}/sessions`, 303);
}

/** All sessions of a client, the newest first. */
export default function SessionsRoute({ loaderData: { client, sessions, language } }: Route.ComponentProps) {
  const t = useTranslate();
  return (
    <div className="stack">
      <PageHead
        back={{ href: `/clients/${client.id}`, words: t("link.back", { client: client.name }) }}
        title={t("sessions.all", { client: client.name })}
      />
      <Card>
        <SessionList sessions={sessions.toReversed()} client={client} language={language} />
      </Card>
    </div>
  );
}
