import type { ClientPage } from "#care/clients/view-client.ts";
import { Avatar } from "#web/ui/avatar.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Lead } from "./lead.ts";
import { sessionToLink } from "./sessions.tsx";

/** Whose page it is, and what is done from it: first the view that is waited for, or else the brief. */
export function ClientHead({
  page: { client, course, introduced },
  waiting,
  today,
}: {
  readonly page: Pick<ClientPage, "client" | "course" | "introduced">;
  readonly waiting: Lead["waiting"];
  readonly today: string;
}) {
  const t = useTranslate();
  const toLink = sessionToLink(course, today);
  const at = `/clients/${client.id}`;
  return (
    <header className="cl">
      <Avatar name={client.name} size="l" />
      <div>
        <h1 className="t-page">{client.name}</h1>
        <p className="onward">
          {t("client.sub", {
            sessions: course.sessions.length,
            checkIns: course.sessions.filter((one) => one.checkIn).length,
          })}
          {!introduced.intake && client.source === "entered" && (
            <Link className="noprint" href={`${at}/invitation`}>
              {t("invitation.invite")}
            </Link>
          )}
          <Link className="noprint" href={`${at}/own-page`}>
            {t("own-page.link", { client: client.name })}
          </Link>
          {client.source === "imported" && t("client.imported")}
          {client.source === "simulated" && t("client.simulated")}
        </p>
      </div>
      <div className="acts noprint">
        {waiting && (
          <LinkButton variant="primary" href={`/sessions/${waiting.session.id}/view`}>
            {t("client.add-view")}
          </LinkButton>
        )}
        <LinkButton variant={waiting ? "second" : "primary"} icon="print" href={`${at}/brief`}>
          {t("brief.link")}
        </LinkButton>
        {toLink && (
          <LinkButton icon="link" href={`/sessions/${toLink.session.id}/link`}>
            {t("sessions.link")}
          </LinkButton>
        )}
        <LinkButton href={`${at}/goals`}>{t("goals.link")}</LinkButton>
      </div>
    </header>
  );
}
