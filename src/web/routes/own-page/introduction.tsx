import { viewOwnIntroduction } from "#care/own-page/view-own-introduction.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { SaidBefore } from "#web/own-page/said-before.tsx";
import styles from "#web/styles/own-page.css?url";
import { Icon } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { answering } from "../request.server.ts";
import type { Route } from "./+types/introduction.ts";
import { ownPageOf } from "./own-page.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor } = await ownPageOf(args);
  return answering(() => viewOwnIntroduction(services, actor));
}

/** What the client said before the start, on their own page. */
export default function OwnIntroduction({ loaderData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { intake, therapistName: name } = loaderData;
  return (
    <ClientFrame>
      <Link className="back" href="/me">
        <Icon name="back" size="s" />
        {t("own.title")}
      </Link>
      <div className="own">
        <h1>{t("own.sees-intake")}</h1>
        {intake && <SaidBefore intake={intake} name={name} />}
      </div>
    </ClientFrame>
  );
}
