import type { Intake } from "#model/intake.ts";
import type { OwnCheckIn } from "#model/own-check-in.ts";
import { dayWords } from "#web/dates.ts";
import { Card } from "#web/ui/card.tsx";
import { Link } from "#web/ui/link.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";
import { SeenAlways, SeenBefore, SeenParts } from "./seen-parts.tsx";
import { useOpened } from "./use-opened.ts";

/** So many stand on the page; the others are a tap away. */
const shown = 4;

/**
 * What the therapist sees: of each check-in and of what was said before the start, with when it was opened, and what they
 * see at any time.
 */
export function Sees({
  page,
  all,
}: {
  readonly page: {
    readonly therapistName: string;
    readonly checkIns: readonly OwnCheckIn[];
    readonly intake: Intake | null;
  };
  readonly all: boolean;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const { checkIns, intake, therapistName: name } = page;
  const opened = useOpened(name, "short");
  return (
    <Card title={t("own.sees-title", { name })} size="card">
      <ul className="sees">
        {checkIns.slice(0, all ? undefined : shown).map((entry) => (
          <li key={entry.session.id}>
            <Link href={`/me/check-ins/${entry.session.id}`}>{dayWords(language, entry.session.date)}</Link>
            <span className="state">{opened(entry)}</span>
            <SeenParts entry={entry} name={name} />
          </li>
        ))}
        {intake && (
          <li>
            <Link href="/me/introduction">{t("own.sees-intake")}</Link>
            <span className="state">
              {intake.readAt ? t("own.read", { date: momentDay(intake.readAt, "short") }) : t("own.unread")}
            </span>
            <SeenBefore intake={intake} name={name} />
          </li>
        )}
        <li>
          <b>{t("own.sees-besides")}</b>
          <SeenAlways />
        </li>
      </ul>
      {!all && checkIns.length > shown && <Link href="/me?all">{t("own.see-all")}</Link>}
    </Card>
  );
}
