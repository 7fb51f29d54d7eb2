import { data, redirect } from "react-router";
import { secretDays } from "#care/check-ins/open-link.ts";
import { submitCheckIn } from "#care/check-ins/submit-check-in.ts";
import { viewCheckIn } from "#care/check-ins/view-check-in.ts";
import { kioskMinutes } from "#care/kiosk/open-on-kiosk.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { CheckInForm } from "#web/check-in/check-in-form.tsx";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { GoesBlank } from "#web/check-in/goes-blank.tsx";
import improve from "#web/check-in/improve.ts?worker&url";
import { WhoSees } from "#web/check-in/who-sees.tsx";
import { kioskCookie, noticesCookie, readCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/check-in.ts";
import { arrivedWith, deviceCookie, heldBy, openedLink, sendingSeconds } from "./open-link.server.ts";
import { answering, fieldsOf, refused } from "./request.server.ts";

export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { services, address, signedIn } = context.get(requestContext);
  const { opened, page } = await answering(async () => {
    const opened = await openedLink({ context, params, request });
    return {
      opened,
      page: await viewCheckIn(services, opened.actor, signedIn?.actor ?? null),
    };
  });
  const changing = new URL(request.url).searchParams.has("change");
  if (page.saved && !(changing && page.changeUntil)) throw redirect(`/c/${params.token}/saved`);
  const kiosk = readCookie(request, kioskCookie) !== null;
  const seconds = kiosk ? leftAfterSeconds + sendingSeconds : secretDays * 86_400;
  const cookie = heldBy(params.token, opened.secret, address.publicUrl, seconds);
  const notified = readCookie(request, noticesCookie) !== null;
  return data(
    { page, secret: opened.secret, kiosk, keeps: !kiosk && !signedIn, notified, token: params.token },
    { headers: { "Set-Cookie": cookie } },
  );
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { services } = context.get(requestContext);
  const fields = await fieldsOf(request);
  const secret = fields.secret ?? readCookie(request, deviceCookie) ?? "";
  const refusal = await refused(async () => {
    await submitCheckIn(services, secret, fields);
  });
  if (refusal) return refusal;
  const headers = arrivedWith({ context, params, request }, secret);
  return redirect(`/c/${params.token}/saved`, { status: 303, headers });
}

/** In the waiting room a page that was left goes blank, and the device forgets what it could go on with. */
const leftAfterSeconds = kioskMinutes * 60;

export default function CheckInPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { page, secret, kiosk, keeps, notified, token } = loaderData;
  const first = page.number === 1 && !page.saved;
  return (
    <ClientFrame>
      {kiosk && <GoesBlank after={leftAfterSeconds} unsent />}
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      <WhoSees name={page.therapistName} first={first} />
      <CheckInForm page={page} secret={secret} keeps={keeps} />
      {notified && (
        <p className="ctr">
          <a href={`/c/${token}/reminders`}>{t("reminders.title")}</a>
        </p>
      )}
      <script type="module" src={improve} />
    </ClientFrame>
  );
}
