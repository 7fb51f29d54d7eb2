import { redirect } from "react-router";
import { offerFeed, stopFeed, viewFeed } from "#care/calendars/offer-feed.ts";
import { viewReminders } from "#care/messages/view-reminders.ts";
import { changeOwnAddress } from "#care/own-page/change-own-address.ts";
import { viewOwnAddress } from "#care/own-page/view-own-address.ts";
import { SubPage } from "#web/own-page/sub-page.tsx";
import { TraceLine } from "#web/own-page/trace-line.tsx";
import { CalendarCard } from "#web/reminders/calendar-card.tsx";
import { EmailCard } from "#web/reminders/email-card.tsx";
import { PhoneCard } from "#web/reminders/phone-card.tsx";
import { RemindersForm } from "#web/reminders/reminders-form.tsx";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/own-page.css?url";
import { useClientTranslate } from "#web/use-client-page.ts";
import { noticesHere, switchNotices } from "../notices.server.ts";
import { answering, fieldsOf, refused } from "../request.server.ts";
import { carryOutWish } from "../wish.server.ts";
import type { Route } from "./+types/reminders.ts";
import { ownPageOf } from "./own-page.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor } = await ownPageOf(args);
  return {
    reminders: await answering(() => viewReminders(services, actor)),
    notices: await answering(() => noticesHere(args, actor)),
    calendar: await answering(() => viewFeed(services, actor)),
    address: await answering(() => viewOwnAddress(services, actor)),
  };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await ownPageOf(args);
  const fields = await fieldsOf(args.request);
  const headers = new Headers();
  if (fields.intent === "calendar-on") {
    const { publicUrl } = args.context.get(requestContext).address;
    const token = await answering(() => offerFeed(services, actor, fields));
    return { code: null, details: {}, calendar: `${publicUrl}/calendar/${token}.ics` };
  }
  const refusal = await refused(async () => {
    if (fields.intent === "email") return changeOwnAddress(services, actor, fields);
    if (fields.intent === "calendar-off") return stopFeed(services, actor);
    const cookie = await switchNotices(args, actor, fields);
    if (cookie) headers.append("Set-Cookie", cookie);
    else await carryOutWish(services, actor, fields);
  });
  return refusal ?? redirect("/me/reminders", { status: 303, headers });
}

/** How a client is reminded, on their own page. */
export default function OwnReminders({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { notices, reminders, calendar, address } = loaderData;
  const trace = <TraceLine trace="switch-notices-on" traces={address.traces} name={address.therapistName} />;
  return (
    <SubPage title={t("reminders.title")} refusal={actionData?.code ? actionData : null}>
      <RemindersForm reminders={reminders} ofLink={false} />
      {notices?.publicKey || notices?.phone ? (
        <PhoneCard {...notices} trace={trace} />
      ) : (
        <div>
          <p>{t("phone.practice-off")}</p>
          {trace}
        </div>
      )}
      <EmailCard {...address} />
      <CalendarCard
        since={calendar}
        address={actionData && "calendar" in actionData ? actionData.calendar : null}
      />
    </SubPage>
  );
}
