import { data, redirect } from "react-router";
import { addGoal, endOwnGoal, moveGoal, noteProgress } from "#care/own-page/change-goals.ts";
import { pairDevice } from "#care/own-page/pair-device.ts";
import { deviceIdleDays, signOffOwnPage } from "#care/own-page/resume-own-page.ts";
import { viewOwnPage } from "#care/own-page/view-own-page.ts";
import { enterWithPasskey } from "#care/passkeys/enter-with-passkey.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { passkeySiteOf } from "#model/passkey.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { StandsBy } from "#web/check-in/stands-by.tsx";
import { NotesLink } from "#web/notes/notes-link.tsx";
import { Enter } from "#web/own-page/enter.tsx";
import { Goals } from "#web/own-page/goals.tsx";
import handed from "#web/own-page/handed.ts?worker&url";
import { Heard, Rules, Tried } from "#web/own-page/heard.tsx";
import { OwnLine } from "#web/own-page/own-line.tsx";
import { PasskeyEntry } from "#web/own-page/passkey-entry.tsx";
import { Sees } from "#web/own-page/sees.tsx";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/own-page.css?url";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/own-page.ts";
import { ownPageCookieFor, ownPageOf, passkeySite, resumedOwnPage } from "./own-page/own-page.server.ts";
import { answering, byIntent, fieldsOf, refused } from "./request.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const session = await resumedOwnPage(args);
  const query = new URL(args.request.url).searchParams;
  const days = deviceIdleDays;
  const passkeys = passkeySiteOf(args.context.get(requestContext).address.publicUrl) !== null;
  if (!session) return data({ page: null, all: false, erased: query.has("erased"), days, passkeys });
  const page = await answering(() => viewOwnPage(session.services, session.actor));
  // The days without use count from this one, in the browser as well.
  const headers = { "Set-Cookie": ownPageCookieFor(args, session.token) };
  return data({ page, all: query.has("all"), erased: false, days, passkeys }, { headers });
}

export async function action(args: Route.ActionArgs) {
  const { services, from } = args.context.get(requestContext);
  const { intent = "", ...fields } = await fieldsOf(args.request);
  if (intent === "pair" || intent === "passkey") {
    let token = "";
    await resumedOwnPage(args);
    const refusal = await refused(async () => {
      token =
        intent === "pair"
          ? await pairDevice(services, fields, from)
          : await enterWithPasskey(services, fields, { site: passkeySite(args), from });
    });
    return (
      refusal ?? redirect("/me", { status: 303, headers: { "Set-Cookie": ownPageCookieFor(args, token) } })
    );
  }
  const { actor, token } = await ownPageOf(args);
  if (intent === "sign-off") {
    await signOffOwnPage(services, token);
    return redirect("/me", { status: 303, headers: { "Set-Cookie": ownPageCookieFor(args, "") } });
  }
  const refusal = await refused(() =>
    byIntent(intent, {
      "add-goal": () => addGoal(services, actor, fields),
      up: () => moveGoal(services, actor, fields, "up"),
      down: () => moveGoal(services, actor, fields, "down"),
      "end-goal": () => endOwnGoal(services, actor, fields),
      progress: () => noteProgress(services, actor, fields),
    }),
  );
  return refusal ?? redirect("/me#goals", 303);
}

export default function OwnPageRoute({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { page, all, erased, days, passkeys } = loaderData;
  return (
    <ClientFrame>
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      {page ? (
        <div className="own">
          <h1>{t("own.title")}</h1>
          <div data-handed hidden>
            <Notice role="status">{t("notes.handed")}</Notice>
          </div>
          <OwnLine line={page.line} />
          <Heard checkIns={page.checkIns} name={page.therapistName} />
          <Sees page={page} all={all} />
          <Goals goals={page.goals} name={page.therapistName} />
          <Tried tried={page.tried} name={page.therapistName} />
          <Rules rules={page.rules} />
          <NotesLink />
          <LinkButton href="/me/introduction" wide icon="edit">
            {t("own.intake-link")}
          </LinkButton>
          <LinkButton href="/me/reminders" wide icon="send">
            {t("reminders.title")}
          </LinkButton>
          <LinkButton href="/me/data" wide icon="settings">
            {t("own.data-link")}
          </LinkButton>
          <form method="post">
            <input type="hidden" name="intent" value="sign-off" />
            <Button variant="quiet" wide icon="signOut">
              {t("own.sign-off")}
            </Button>
          </form>
        </div>
      ) : (
        <>
          <Enter days={days} erased={erased} />
          <PasskeyEntry offered={passkeys} />
        </>
      )}
      <script type="module" src={handed} />
      <StandsBy />
    </ClientFrame>
  );
}
