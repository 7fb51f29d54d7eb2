import type { CourseSession } from "#care/alliance/course.ts";
import type { Client } from "#model/client.ts";
import type { Language } from "#model/locales/languages.ts";
import { attendances, wasOff } from "#model/session.ts";
import { dayWords } from "#web/dates.ts";
import { LinkButton } from "#web/ui/button.tsx";
import { Menu } from "#web/ui/menu.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { answersPath } from "./asked-session.ts";

/** Sessions in the order given, each with its link, the therapist's view, what was said and how it came. */
export function SessionList({
  sessions,
  client,
  language,
}: {
  readonly sessions: readonly CourseSession[];
  readonly client: Client;
  readonly language: Language;
}) {
  return (
    <ul className="session-list">
      {sessions.map((entry) => (
        <SessionRow key={entry.session.id} entry={entry} client={client} language={language} />
      ))}
    </ul>
  );
}

function SessionRow({
  entry,
  client,
  language,
}: {
  readonly entry: CourseSession;
  readonly client: Client;
  readonly language: Language;
}) {
  const t = useTranslate();
  const { session, number, checkIn, view } = entry;
  const { attendance } = session;
  const missed = wasOff(attendance);
  const choices = attendances.map((value) => ({ value, label: t(`sessions.came.${value}`) }));
  return (
    <li>
      <div>
        <b>{dayWords(language, session.date)}</b> {session.time}
        <small>
          {t("sessions.number", { number })}
          {attendance !== "planned" && `, ${t(`sessions.came.${attendance}`)}`}
          {!missed && `, ${t(checkIn ? "sessions.answered" : "sessions.waiting")}`}
          {view?.withoutGuess && `, ${t("sessions.without-guess")}`}
        </small>
      </div>
      <div className="acts">
        {!checkIn && !missed && (
          <LinkButton href={`/sessions/${session.id}/link`} icon="link">
            {t("sessions.link")}
          </LinkButton>
        )}
        {checkIn?.state !== "revealed" && !missed && (
          <LinkButton href={`/sessions/${session.id}/view`}>{t("sessions.view")}</LinkButton>
        )}
        {checkIn?.state === "revealed" && client.source !== "imported" && (
          <LinkButton href={answersPath(client.id, session.id)}>{t("sessions.said")}</LinkButton>
        )}
        <form method="post">
          <input type="hidden" name="intent" value="attendance" />
          <input type="hidden" name="sessionId" value={session.id} />
          <Menu label={t("sessions.came")} name="attendance" items={choices} />
        </form>
      </div>
    </li>
  );
}
