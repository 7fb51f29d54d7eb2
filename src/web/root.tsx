import type { ReactNode } from "react";
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from "react-router";
import { readPractice } from "#care/practice/read-practice.ts";
import { firstAccepted } from "#model/locales/choose-language.ts";
import { directionOf, type Language, staffLanguageOf } from "#model/locales/languages.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/root.ts";
import { Refusal } from "./refusal.tsx";
import { useClientPage } from "./use-client-page.ts";

/** Client pages and staff pages carry different styles. */
export interface PageHandle {
  readonly phone?: boolean;
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const practice = await readPractice(context.get(requestContext).services);
  // Before the first run only the browser knows the language of whoever opens the practice.
  const language = practice?.language ?? firstAccepted(request.headers.get("Accept-Language"));
  return { language: staffLanguageOf(language), timeZone: practice?.timeZone ?? "UTC" };
}

export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

/** No page needs a script: React draws on the server, and small scripts of our own improve single pages. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const phone = useMatches().some((match) => (match.handle as PageHandle | undefined)?.phone);
  const client = useClientPage();
  const staff = useRouteLoaderData<typeof loader>("root")?.language ?? "en";
  const language: Language = phone ? client.language : staff;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body className={phone ? "phone" : undefined}>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <Refusal error={error} />;
}
