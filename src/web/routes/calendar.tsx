import { redirect } from "react-router";
import { offerFeed, stopFeed, viewFeed } from "#care/calendars/offer-feed.ts";
import { Icon } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/calendar.ts";
import { CalendarOut } from "./calendar/calendar-out.tsx";
import { answering, fieldsOf, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await staffOf(args);
  return { language, since: await answering(() => viewFeed(services, actor)) };
}

/** The address is shown in the answer to the form: it cannot be shown a second time. */
export async function action(args: Route.ActionArgs) {
  const { services, actor, address } = await staffOf(args);
  const { intent } = await fieldsOf(args.request);
  if (intent === "offer") {
    const token = await answering(() => offerFeed(services, actor));
    return { address: `${address.publicUrl}/calendar/${token}.ics` };
  }
  if (intent === "stop") await answering(() => stopFeed(services, actor));
  throw redirect("/calendar", 303);
}

/** A therapist's calendar: out to their own program. */
export default function CalendarPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const { since, language } = loaderData;
  return (
    <div className="narrow stack">
      <header>
        <Link className="crumb" href="/practice">
          <Icon name="back" size="s" />
          {t("practice.title")}
        </Link>
        <h1 className="t-page">{t("calendar.title-staff")}</h1>
      </header>
      <CalendarOut since={since} language={language} address={actionData?.address ?? null} />
    </div>
  );
}
