import type { TodayPage } from "#care/sessions/view-today.ts";
import type { StaffLanguage } from "#model/locales/languages.ts";
import { dayWords } from "#web/dates.ts";
import { Avatar } from "#web/ui/avatar.tsx";
import { Badge } from "#web/ui/badge.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Check-ins that wait for the therapist's view. */
export function Waiting({
  awaiting,
  language,
}: {
  readonly awaiting: TodayPage["awaiting"];
  readonly language: StaffLanguage;
}) {
  const t = useTranslate();
  return (
    <section>
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
    </section>
  );
}
