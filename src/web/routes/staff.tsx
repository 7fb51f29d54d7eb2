import { Outlet, useLocation } from "react-router";
import { viewErasures } from "#care/own-page/erase-own.ts";
import { treats } from "#model/access.ts";
import styles from "#web/styles/staff.css?url";
import { Button } from "#web/ui/button.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { StaffShell } from "#web/ui/staff-shell.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/staff.ts";
import { staffOf } from "./request.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, staff, practice, language } = await staffOf(args);
  return {
    person: staff.name,
    practice: practice.name,
    demonstration: practice.demonstration,
    // An administrator treats nobody, and is told of nobody.
    erasures: treats(actor) ? await viewErasures(services, actor) : [],
    language,
  };
}

const pages = [
  { href: "/today", icon: "today", key: "today" },
  { href: "/clients", icon: "clients", key: "clients" },
  { href: "/strategies", icon: "idea", key: "strategies" },
  { href: "/practice", icon: "settings", key: "practice" },
] as const;

/** The frame of the staff pages. */
export default function StaffLayout({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { pathname } = useLocation();
  return (
    <StaffShell
      skip={t("staff.skip-link")}
      brand={t("staff.brand")}
      home="/today"
      navLabel={t("staff.nav")}
      nav={pages.map(({ href, icon, key }) => ({
        href,
        icon,
        label: t(`staff.nav.${key}`),
        current: pathname.startsWith(href),
      }))}
      person={loaderData.person}
      practice={loaderData.practice}
      demo={loaderData.demonstration ? t("staff.demo") : undefined}
      foot={
        <form method="post" action="/sign-off">
          <Button variant="quiet" size="small" icon="signOut">
            {t("staff.sign-off")}
          </Button>
        </form>
      }
      wrap={pathname === "/today" ? "today" : undefined}
    >
      {loaderData.erasures.map(({ id, clientName: client, erasedAt }) => (
        <div key={id} className="noprint">
          <Notice kind="ask" title={t("erasure.title", { client })}>
            <p>{t("erasure.text", { date: momentDay(erasedAt) })}</p>
            <form method="post" action={`/erasures/${id}`}>
              <Button>{t("erasure.read")}</Button>
            </form>
          </Notice>
        </div>
      ))}
      <Outlet />
    </StaffShell>
  );
}
