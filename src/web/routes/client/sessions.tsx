import type { Course, CourseSession } from "#care/alliance/course.ts";
import type { Client } from "#model/client.ts";
import type { Language } from "#model/locales/languages.ts";
import { wasOff } from "#model/session.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Fold } from "#web/ui/fold.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { SessionList } from "./session-list.tsx";

/** So many of the newest sessions stand on the client's page; the others have a page of their own. */
const newestShown = 4;

/** The newest sessions; and a form for the next, which stands open until a next one is planned. */
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
  const shown = newest.slice(0, Math.max(newestShown, ahead));
  const earlier = newest.length - shown.length;
  const next = nextPlanned(course, today);
  const form = <AddSession today={today} />;
  return (
    <Fold
      title={t("sessions.title")}
      state={
        next
          ? t("sessions.next", { date: dayWords(language, next.session.date), time: next.session.time ?? "" })
          : t("sessions.no-next")
      }
      open={!next}
      className="noprint"
    >
      <div id="sessions" className="stack">
        {next ? (
          <details>
            <summary>{t("sessions.another")}</summary>
            {form}
          </details>
        ) : (
          form
        )}
        {newest.length === 0 && <p className="t-2nd">{t("sessions.empty")}</p>}
        <SessionList sessions={shown} client={client} language={language} />
        {earlier > 0 && (
          <p>
            <Link href={`/clients/${client.id}/sessions`}>{t("sessions.earlier", { count: earlier })}</Link>
          </p>
        )}
      </div>
    </Fold>
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
    ({ session, checkIn }) => session.date <= today && !checkIn && !wasOff(session.attendance),
  ) ?? nextPlanned(course, today);

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
