import { Fragment } from "react";
import { dayAfter, dayIn, isDay, timeIn } from "#care/practice-day.ts";
import type { Mind } from "#care/sessions/bear-in-mind.ts";
import { viewToday } from "#care/sessions/view-today.ts";
import { dayWords } from "#web/dates.ts";
import { LinkButton } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/today.ts";
import { coursePoints } from "./course-points.ts";
import { answering, staffOf } from "./request.server.ts";
import { NotIn } from "./today/not-in.tsx";
import { SessionCard } from "./today/session-card.tsx";
import { Waiting } from "./today/waiting.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const today = dayIn(practice.timeZone, services.now());
  const asked = new URL(args.request.url).searchParams.get("day");
  const date = isDay(asked) ? asked : today;
  const { sessions, ...page } = await answering(() => viewToday(services, actor, date));
  return {
    ...page,
    today,
    date,
    now: date === today ? timeIn(practice.timeZone, services.now()) : null,
    language,
    sessions: sessions.map(({ course, ...rest }) => ({
      ...rest,
      points: coursePoints(course, language),
    })),
    before: dayAfter(date, -1),
    after: dayAfter(date, 1),
  };
}

export default function Today({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  const { today, date, now, sessions, awaiting, inDanger, notIn, language, before, after } = loaderData;
  const worth = sessions.filter((one) => worthAsking.has(one.mind.kind)).length;
  // The line of now stands before the first session that is still to come.
  const timed = sessions.filter(({ session }) => session.time !== null);
  const next = timed.find(({ session }) => now !== null && session.time! > now) ?? null;
  const line = now !== null && timed.length > 0 && <NowLine time={now} />;
  return (
    <>
      <header className="head">
        <div>
          <h1 className="t-page">{dayWords(language, date, "long")}</h1>
          <p className="sub">
            {t("today.sessions", { count: sessions.length })}{" "}
            {sessions.length > 0 && t("today.worth", { count: worth })}
          </p>
        </div>
        <nav className="acts noprint">
          <LinkButton variant="quiet" href={`/today?day=${before}`}>
            {t("today.previous-day")}
          </LinkButton>
          {date !== today && (
            <LinkButton variant="quiet" href="/today">
              {t("today.back")}
            </LinkButton>
          )}
          <LinkButton variant="quiet" href={`/today?day=${after}`}>
            {t("today.next-day")}
          </LinkButton>
          {sessions.length > 0 && (
            <LinkButton icon="print" href={`/today/briefs?day=${date}`}>
              {t("today.briefs")}
            </LinkButton>
          )}
        </nav>
      </header>
      <div>
        {inDanger.length > 0 && (
          <Notice kind="bad" role="alert" title={t("danger.title")}>
            {inDanger.map(({ id, name }) => (
              <p key={id}>
                {t("today.danger", { client: name })}{" "}
                <Link href={`/clients/${id}`}>{t("today.read-now")}</Link>
              </p>
            ))}
          </Notice>
        )}
        {sessions.length === 0 && (
          <EmptyState
            title={t("today.empty-title")}
            text={t("today.empty-text")}
            action={<LinkButton href="/clients">{t("today.empty-action")}</LinkButton>}
          />
        )}
        {sessions.map((entry) => (
          <Fragment key={entry.session.id}>
            {entry === next && line}
            <SessionCard entry={entry} />
            {entry === timed.at(-1) && !next && line}
          </Fragment>
        ))}
      </div>
      <aside className="aside">
        <Waiting awaiting={awaiting} language={language} />
        {notIn && <NotIn notIn={notIn} language={language} />}
      </aside>
    </>
  );
}

const worthAsking: ReadonlySet<Mind["kind"]> = new Set(["danger", "direct", "strain", "watch"]);

/** Where in the day it is; the time stands beside it, since the page does not move on by itself. */
function NowLine({ time }: { readonly time: string }) {
  const t = useTranslate();
  return (
    <p className="now noprint">
      <span>
        <span className="vh">{t("today.now")} </span>
        {time}
      </span>
      <i />
    </p>
  );
}
