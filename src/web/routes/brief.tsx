import { briefOf } from "#care/clients/brief-of.ts";
import { viewClient } from "#care/clients/view-client.ts";
import { dayIn } from "#care/practice-day.ts";
import { Crumb } from "#web/ui/crumb.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/brief.ts";
import { BriefPaper } from "./brief/brief-paper.tsx";
import { PrintButton } from "./brief/print-button.tsx";
import { answering, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const page = await answering(() => viewClient(services, actor, args.params.clientId));
  return { page, brief: briefOf(page, dayIn(practice.timeZone, services.now())), language };
}

/** The session brief: one page, made to be printed. */
export default function BriefPage({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  const { client } = loaderData.page;
  return (
    <>
      <div className="noprint">
        <Crumb href={`/clients/${client.id}`}>{client.name}</Crumb>
        <div className="acts">
          <PrintButton />
          <span className="t-small t-3rd">{t("brief.print")}</span>
        </div>
      </div>
      <BriefPaper {...loaderData} />
    </>
  );
}
