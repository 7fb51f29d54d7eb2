import type { Mind } from "#care/sessions/bear-in-mind.ts";
import type { TodaySession } from "#care/sessions/view-today.ts";
import type { ChartPoint } from "#web/charts/point.ts";
import { Spark } from "#web/charts/spark.tsx";
import { Avatar } from "#web/ui/avatar.tsx";
import { Badge, type BadgeKind } from "#web/ui/badge.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { mindSentence } from "../mind-sentence.ts";

export type TodayEntry = Omit<TodaySession, "course"> & { readonly points: readonly ChartPoint[] };

const badges: Record<Mind["kind"], { kind: BadgeKind; key: BadgeWord }> = {
  danger: { kind: "said", key: "danger" },
  direct: { kind: "said", key: "direct" },
  strain: { kind: "ask", key: "strain" },
  watch: { kind: "ask", key: "watch" },
  unanswered: { kind: "said", key: "unanswered" },
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
  | "unanswered"
  | "answered"
  | "missed"
  | "back"
  | "repaired"
  | "ceiling"
  | "first"
  | "steady";

/** One session of the day: what to bear in mind, what the client wished, and what to ask. */
export function SessionCard({ entry }: { readonly entry: TodayEntry }) {
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
