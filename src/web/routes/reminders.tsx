import { redirect } from "react-router";
import * as v from "valibot";
import { changeReminders, reminderWishes } from "#care/messages/change-reminders.ts";
import { AttuneError } from "#model/errors.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { PhoneCard } from "#web/reminders/phone-card.tsx";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/own-page.css?url";
import { Button } from "#web/ui/button.tsx";
import { Choices } from "#web/ui/choice.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/reminders.ts";
import { noticesHere, switchNotices } from "./notices.server.ts";
import { openedLink } from "./open-link.server.ts";
import { answering, fieldsOf, refused } from "./request.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const notices = await answering(async () => noticesHere(args, (await openedLink(args)).actor));
  return { notices, saved: new URL(args.request.url).searchParams.get("saved") };
}

/** Nothing changes by opening the page: mail programs open links on their own. */
export async function action(args: Route.ActionArgs) {
  const { services } = args.context.get(requestContext);
  const fields = await fieldsOf(args.request);
  let saved: string = "later";
  const headers = new Headers();
  const refusal = await refused(async () => {
    const { actor } = await openedLink(args);
    const cookie = await switchNotices(args, actor, fields);
    if (cookie) {
      headers.append("Set-Cookie", cookie);
      saved = fields.intent === "notices-on" ? "phone" : "no-phone";
      return;
    }
    const { wish } = fields;
    if (!v.is(v.picklist(reminderWishes), wish)) throw new AttuneError("invalid-input", { field: "wish" });
    await changeReminders(services, actor, wish);
    if (wish === "stop") saved = "stop";
  });
  return refusal ?? redirect(`/c/${args.params.token}/reminders?saved=${saved}`, { status: 303, headers });
}

const savedTexts = {
  stop: "reminders.saved-stop",
  later: "reminders.saved-later",
  phone: "phone.saved-on",
  "no-phone": "phone.saved-off",
} as const;

export default function RemindersPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { notices } = loaderData;
  const saved = savedTexts[loaderData.saved as keyof typeof savedTexts] ?? null;
  return (
    <ClientFrame>
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      {saved && (
        <Notice role="status" title={t("reminders.saved")}>
          <p>{t(saved)}</p>
        </Notice>
      )}
      <form method="post" className="flow">
        <h1>{t("reminders.title")}</h1>
        <Choices
          name="wish"
          legend={t("reminders.lead")}
          choices={reminderWishes.map((value) => ({ value, label: t(`reminders.${value}`) }))}
        />
        <div className="btns">
          <Button variant="primary" size="big" wide>
            {t("reminders.save")}
          </Button>
        </div>
      </form>
      {notices && (
        <div className="own">
          <PhoneCard {...notices} />
        </div>
      )}
    </ClientFrame>
  );
}
