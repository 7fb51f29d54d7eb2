import { data, redirect } from "react-router";
import { admitDevice } from "#care/known-devices/admit-device.ts";
import { knownDays } from "#care/known-devices/is-known.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { knownDeviceCookie, readCookie, setCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/check-in-code.ts";
import { fieldsOf, refused } from "./request.server.ts";

export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

/** Lets this device in with the six digits, which travel in the form alone, and goes on to the check-in. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { services, from, address } = context.get(requestContext);
  const { token } = params;
  const fields = await fieldsOf(request);
  let device = "";
  const refusal = await refused(async () => {
    device = await admitDevice(services, fields, {
      token,
      device: readCookie(request, knownDeviceCookie),
      from,
    });
  });
  if (refusal) return data(refusal.data, refusal.init ?? undefined);
  const cookie = setCookie(knownDeviceCookie, device, {
    path: "/c",
    secure: address.publicUrl.startsWith("https:"),
    maxAgeSeconds: knownDays * 86_400,
  });
  return redirect(`/c/${token}`, { status: 303, headers: { "Set-Cookie": cookie } });
}

/** Asked once on a new device. It tells nothing of whose link it is, nor whether it still opens. */
export default function CheckInCode({ actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      <form method="post" className="flow" autoComplete="off">
        <h1>{t("device.title")}</h1>
        <p className="lead">{t("device.lead")}</p>
        <div className="block">
          <Field label={t("device.code")} hint={t("device.hint")}>
            <Input
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={10}
              required
              dir="ltr"
            />
          </Field>
        </div>
        <div className="btns">
          <Button variant="primary" size="big" wide>
            {t("device.open")}
          </Button>
          <p className="t-small t-3rd">{t("device.note")}</p>
        </div>
      </form>
    </ClientFrame>
  );
}
