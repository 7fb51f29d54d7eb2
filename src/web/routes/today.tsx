import { dayAfter, dayIn, isDay } from "#care/practice-day.ts";
import type { Mind } from "#care/sessions/bear-in-mind.ts";
import { viewToday } from "#care/sessions/view-today.ts";
import type { ChartPoint } from "#web/charts/point.ts";
import { Spark } from "#web/charts/spark.tsx";
import { dayWords } from "#web/dates.ts";
import { Avatar } from "#web/ui/avatar.tsx";
import { Badge, type BadgeKind } from "#web/ui/badge.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/today.ts";
import { coursePoints } from "./course-points.ts";
import { mindSentence } from "./mind-sentence.ts";
import { answering, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const today = dayIn(practice.timeZone, services.now());
  const asked = new URL(args.request.url).searchParams.get("day");
  const date = isDay(asked) ? asked : today;
  const { sessions, awaiting, inDanger } = await answering(() => viewToday(services, actor, date));
  return {
    today,
    date,
    awaiting,
    inDanger,
    language,
    sessions: sessions.map(({ course, ...rest }) => ({
      ...rest,
      points: coursePoints(course, language),
    })),
    before: dayAfter(date, -1),
    after: dayAfter(date, 1),
  };
}

type TodayEntry = Route.ComponentProps["loaderData"]["sessions"][number] & {
  readonly points: readonly ChartPoint[];
};

export default function Today({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  const { today, date, sessions, awaiting, inDanger, language, before, after } = loaderData;
  const worth = sessions.filter((one) => worthAsking.has(one.mind.kind)).length;
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
          <SessionCard key={entry.session.id} entry={entry} />
        ))}
      </div>
      <aside className="aside">
        <h2>{t("today.aside-title")}</h2>
        <p>{t(awaiting.length > 0 ? "today.aside-text" : "today.aside-empty")}</p>
        {awaiting.map(({ session, clientName, signalsDanger, viewed }) => (
          <div className="wd" key={session.id}>
            <div className="r">
              <Avatar name={clientName} />
              <div>
                <Link href={`/clients/${session.clientId}`}>{clientName}</Link>
                <small>{dayWords(language, session.date)}</small>
              </div>
              {signalsDanger && <Badge kind="said">{t("badge.danger")}</Badge>}
            </div>
            <LinkButton
              variant="quiet"
              href={viewed || signalsDanger ? `/clients/${session.clientId}` : `/sessions/${session.id}/view`}
            >
              {t(viewed || signalsDanger ? "today.read-now" : "today.add-view")}
            </LinkButton>
          </div>
        ))}
      </aside>
    </>
  );
}

const worthAsking: ReadonlySet<Mind["kind"]> = new Set(["danger", "direct", "strain", "watch"]);

const badges: Record<Mind["kind"], { kind: BadgeKind; key: BadgeWord }> = {
  danger: { kind: "said", key: "danger" },
  direct: { kind: "said", key: "direct" },
  strain: { kind: "ask", key: "strain" },
  watch: { kind: "ask", key: "watch" },
  answered: { kind: "you", key: "answered" },
  missed: { kind: "unclear", key: "missed" },
  back: { kind: "mend", key: "back" },
  repaired: { kind: "mend", key: "repaired" },
  ceiling: { kind: "unclear", key: "ceiling" },
  first: { kind: "unclear", key: "first" },
  hopes: { kind: "unclear", key: "first" },
  hard: { kind: "unclear", key: "first" },
  early: { kind: "unclear", key: "first" },
  steady: { kind: "ok", key: "steady" },
  nothing: { kind: "plain", key: "first" },
};
type BadgeWord =
  | "danger"
  | "direct"
  | "strain"
  | "watch"
  | "answered"
  | "missed"
  | "back"
  | "repaired"
  | "ceiling"
  | "first"
  | "steady";

function SessionCard({ entry }: { readonly entry: TodayEntry }) {
  const t = useTranslate();
  const { session, clientName: client, number, mind, points, awaitsView, guidance, wish } = entry;
  const badge = badges[mind.kind];
  return (
    <div className="slot">
      <p className="tm">{session.time ?? <small>{t("today.any-time")}</small>}</p>
      <Card className="ses" as="article" pad={false}>
        <div className="r1">
          <Avatar name={client} />
          <div>
            <h2>
              <Link href={`/clients/${session.clientId}`}>{client}</Link>
            </h2>
            <span className="n onward">
              {t("today.session-number", { number })}
              <Link className="noprint" href={`/clients/${session.clientId}/brief`}>
                {t("brief.link")}
              </Link>
            </span>
          </div>
          <Badge kind={badge.kind}>{t(`badge.${badge.key}`)}</Badge>
        </div>
        {points.length > 1 && <Spark points={points} />}
        <p className="mind">{mindSentence(t, mind, client)}</p>
        {wish && (
          <div className="try1">
            <span>{t("today.wish")}</span>
            <p className="voice" dir="auto">
              <q>{wish}</q>
            </p>
          </div>
        )}
        <div className="try1">
          <span>{t("today.try")}</span>
          <p className="voice">
            <q>{guidance.danger ? t("danger.ask") : guidance.ask}</q>
          </p>
        </div>
        {awaitsView && (
          <div className="acts">
            <LinkButton href={`/sessions/${session.id}/view`}>{t("today.add-view")}</LinkButton>
          </div>
        )}
      </Card>
    </div>
  );
}
