import { briefOf } from "#care/clients/brief-of.ts";
import { viewClients } from "#care/clients/view-client.ts";
import { dayIn, isDay } from "#care/practice-day.ts";
import { clientsOfDay } from "#care/sessions/view-today.ts";
import { dayWords } from "#web/dates.ts";
import { Crumb } from "#web/ui/crumb.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/briefs.ts";
import { BriefPaper } from "./brief/brief-paper.tsx";
import { PrintButton } from "./brief/print-button.tsx";
import { answering, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const asked = new URL(args.request.url).searchParams.get("day");
  const date = isDay(asked) ? asked : dayIn(practice.timeZone, services.now());
  const pages = await answering(async () =>
    viewClients(services, actor, await clientsOfDay(services, actor, date)),
  );
  const papers = pages.map((page) => ({ page, brief: briefOf(page, date) }));
  return { papers, date, language };
}

/** The briefs of a day's sessions, a sheet each, to be printed at once. */
export default function BriefsPage({ loaderData: { papers, date, language } }: Route.ComponentProps) {
  const t = useTranslate();
  const day = dayWords(language, date, "long");
  return (
    <>
      <div className="noprint">
        <Crumb href={`/today?day=${date}`}>{day}</Crumb>
        <div className="acts">
          {papers.length > 0 && <PrintButton />}
          <span className="t-small t-3rd">{t("brief.print-all", { count: papers.length })}</span>
        </div>
      </div>
      {papers.map((paper) => (
        <BriefPaper key={paper.page.client.id} {...paper} language={language} />
      ))}
    </>
  );
}
