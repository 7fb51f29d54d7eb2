import type { Course, CourseSession } from "#care/alliance/course.ts";
import type { Client } from "#model/client.ts";
import type { Language } from "#model/locales/languages.ts";
import { type Attendance, attendances } from "#model/session.ts";
import { dayWords } from "#web/dates.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Menu } from "#web/ui/menu.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { answersPath } from "./asked-session.ts";

/** So many of the newest sessions are shown at once. */
const unfolded = 4;

/**
 * The sessions, the newest first, each with its link and the therapist's view; and a form for the next, which folds
 * away while one is planned.
 */
export function Sessions({
  course,
  client,
  language,
  today,
}: {
  readonly course: Course;
  readonly client: Client;
  readonly language: Language;
  readonly today: string;
}) {
  const t = useTranslate();
  const newest = course.sessions.toReversed();
  const ahead = newest.filter(({ session }) => session.date >= today).length;
  const shown = newest.slice(0, Math.max(unfolded, ahead));
  const earlier = newest.slice(shown.length);
  const form = <AddSession today={today} />;
  const list = (sessions: readonly CourseSession[]) => (
    <ul className="session-list">
      {sessions.map((entry) => (
        <SessionRow key={entry.session.id} entry={entry} client={client} language={language} />
      ))}
    </ul>
  );
  return (
    <Card title={t("sessions.title")} className="noprint">
      <div id="sessions" className="stack">
        {nextPlanned(course, today) ? (
          <details>
            <summary>{t("sessions.another")}</summary>
            {form}
          </details>
        ) : (
          form
        )}
        {newest.length === 0 && <p className="t-2nd">{t("sessions.empty")}</p>}
        {list(shown)}
        {earlier.length > 0 && (
          <details>
            <summary>{t("sessions.earlier", { count: earlier.length })}</summary>
            {list(earlier)}
          </details>
        )}
      </div>
    </Card>
  );
}

/** The session that comes next; null where none is planned. */
const nextPlanned = ({ sessions }: Course, today: string): CourseSession | null =>
  sessions.find(
    ({ session, checkIn }) => session.attendance === "planned" && session.date >= today && !checkIn,
  ) ?? null;

/** The session whose check-in link is wanted now: the newest that has come and is not answered, or else the next. */
export const sessionToLink = (course: Course, today: string): CourseSession | null =>
  course.sessions.findLast(
    ({ session, checkIn }) => session.date <= today && !checkIn && !wasMissed(session.attendance),
  ) ?? nextPlanned(course, today);

const wasMissed = (attendance: Attendance): boolean => attendance === "missed" || attendance === "cancelled";

function AddSession({ today }: { readonly today: string }) {
  const t = useTranslate();
  return (
    <form method="post" className="inline-form">
      <input type="hidden" name="intent" value="add-session" />
      <Field label={t("sessions.date")}>
        <Input name="date" type="date" required defaultValue={today} />
      </Field>
      <Field label={t("sessions.time")} optional={t("check-in.optional")}>
        <Input name="time" type="time" />
      </Field>
      <Button icon="add">{t("sessions.add-submit")}</Button>
    </form>
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
  const missed = wasMissed(attendance);
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
