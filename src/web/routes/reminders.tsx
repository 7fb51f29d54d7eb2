import { redirect } from "react-router";
import { viewReminders } from "#care/messages/view-reminders.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { PhoneCard } from "#web/reminders/phone-card.tsx";
import { RemindersForm } from "#web/reminders/reminders-form.tsx";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/own-page.css?url";
import { Icon } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/reminders.ts";
import { noticesHere, switchNotices } from "./notices.server.ts";
import { openedLink } from "./open-link.server.ts";
import { answering, fieldsOf, refused } from "./request.server.ts";
import { carryOutWish } from "./wish.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const notices = await answering(async () => noticesHere(args, (await openedLink(args)).actor));
  const reminders = await answering(async () =>
    viewReminders(args.context.get(requestContext).services, (await openedLink(args)).actor),
  );
  return { notices, reminders, saved: new URL(args.request.url).searchParams.get("saved") };
}

/** Nothing changes by opening the page: mail programs open links on their own. */
export async function action(args: Route.ActionArgs) {
  const { services } = args.context.get(requestContext);
  const fields = await fieldsOf(args.request);
  let saved = "";
  const headers = new Headers();
  const refusal = await refused(async () => {
    const { actor } = await openedLink(args);
    const cookie = await switchNotices(args, actor, fields);
    if (cookie) {
      headers.append("Set-Cookie", cookie);
      saved = fields.intent === "notices-on" ? "phone" : "no-phone";
      return;
    }
    saved = await carryOutWish(services, actor, fields);
  });
  return refusal ?? redirect(`/c/${args.params.token}/reminders?saved=${saved}`, { status: 303, headers });
}

const savedTexts = {
  stop: "reminders.saved-stop",
  phone: "phone.saved-on",
  "no-phone": "phone.saved-off",
} as const;

export default function RemindersPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { notices, reminders, saved } = loaderData;
  const text = savedTexts[saved as keyof typeof savedTexts] ?? null;
  return (
    <ClientFrame>
      <Link className="back" href={`/c/${params.token}`}>
        <Icon name="back" size="s" />
        {t("introduction.back")}
      </Link>
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      {saved && (
        <Notice role="status" title={t("reminders.saved")}>
          {text && <p>{t(text)}</p>}
        </Notice>
      )}
      <div className="own">
        <h1>{t("reminders.title")}</h1>
        <RemindersForm reminders={reminders} ofLink />
        {notices && <PhoneCard {...notices} />}
      </div>
    </ClientFrame>
  );
}
