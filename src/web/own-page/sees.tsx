import type { CheckIn } from "#model/check-in.ts";
import type { Intake } from "#model/intake.ts";
import type { Addition } from "#model/own-page.ts";
import type { Reply } from "#model/reply.ts";
import type { Session } from "#model/session.ts";
import { dayWords } from "#web/dates.ts";
import { Card } from "#web/ui/card.tsx";
import { Icon, type IconName } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

/** A check-in as its own client sees it. */
export interface OwnEntry {
  readonly session: Session;
  readonly checkIn: CheckIn;
  readonly openedAt: string | null;
  readonly reply: Reply | null;
  readonly additions: readonly Addition[];
}

/** So many stand on the page; the others are a tap away. */
const shown = 4;

/** What the therapist sees of each check-in, and when it was opened. */
export function Sees({
  page,
  all,
}: {
  readonly page: {
    readonly therapistName: string;
    readonly checkIns: readonly OwnEntry[];
    readonly intake: Intake | null;
  };
  readonly all: boolean;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const { checkIns, intake, therapistName: name } = page;
  if (checkIns.length === 0 && !intake) return null;
  const state = (at: string | null) =>
    at ? t("own.read", { date: momentDay(at, "short") }) : t("own.unread");
  return (
    <Card title={t("own.sees-title", { name })} size="card">
      <ul className="sees">
        {checkIns.slice(0, all ? undefined : shown).map(({ session, checkIn, openedAt }) => (
          <li key={session.id}>
            <Link href={`/me/check-ins/${session.id}`}>{dayWords(language, session.date)}</Link>
            <span className="state">{state(openedAt)}</span>
            <ul>
              <Seen icon="eye">{t("own.sees-answers")}</Seen>
              {checkIn.unsaid && (
                <Seen icon={checkIn.unsaid.shared}>{t(`own.sees-${checkIn.unsaid.shared}`)}</Seen>
              )}
            </ul>
          </li>
        ))}
        {intake && (
          <li>
            <span>{t("own.sees-intake")}</span>
            <span className="state">{state(intake.readAt)}</span>
          </li>
        )}
      </ul>
      {!all && checkIns.length > shown && <Link href="/me?all">{t("own.see-all")}</Link>}
    </Card>
  );
}

function Seen({ icon, children }: { readonly icon: IconName; readonly children: string }) {
  return (
    <li>
      <Icon name={icon} size="s" />
      {children}
    </li>
  );
}
