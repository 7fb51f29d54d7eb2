import { Outlet } from "react-router";
import { viewClientPage } from "#care/practice/view-client-page.ts";
import { ClientRefusal } from "#web/check-in/client-refusal.tsx";
import { languageCookie, ownPageCookie, ownPagePath, readCookie } from "#web/cookies.server.ts";
import { notesPath } from "#web/notes/address.ts";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/phone.css?url";
import type { ClientPage } from "#web/use-client-page.ts";
import type { Route } from "./+types/phone.ts";

export const handle = { phone: true };
export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "manifest", href: "/manifest.webmanifest" },
  // iOS takes no other icon for the home screen.
  { rel: "apple-touch-icon", href: "/icon-180.png" },
];

/** What every client page has, whatever becomes of the page itself: refusals stand in the same frame. */
export async function loader({ context, params, request }: Route.LoaderArgs): Promise<ClientPage> {
  const { services } = context.get(requestContext);
  const { pathname } = new URL(request.url);
  const own = pathname === ownPagePath || pathname.startsWith(`${ownPagePath}/`);
  const link = (params.token ?? params["*"] ?? "").split("/")[0] ?? "";
  const token = own ? (readCookie(request, ownPageCookie) ?? "") : link;
  const page = await viewClientPage(services, {
    token,
    // The notes' page has its language in its address: it is kept on the phone, and is nobody's.
    chosen: params.language ?? readCookie(request, languageCookie),
    accepted: request.headers.get("Accept-Language"),
  });
  if (own) return { ...page, languagePath: `${ownPagePath}/language` };
  if (pathname.startsWith(`${notesPath}/`)) return { ...page, languagePath: `${notesPath}/language` };
  const kind = pathname.startsWith("/i/") ? "i" : "c";
  // Pages of nobody, such as the waiting room's, have no link to keep the choice with.
  return { ...page, languagePath: token ? `/${kind}/${encodeURIComponent(token)}/language` : "/language" };
}

export default function Phone() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ClientRefusal error={error} />;
}
