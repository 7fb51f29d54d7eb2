import { redirect } from "react-router";
import { deviceCodeDays, mostTries } from "#care/known-devices/device-code.ts";
import {
  forgetDevices,
  makeDeviceCode,
  sendDeviceCode,
  viewKnownDevices,
} from "#care/known-devices/make-device-code.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/device-code.ts";
import { answering, fieldsOf, refused, staffOf } from "./request.server.ts";
import { Sent } from "./sent.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await staffOf(args);
  const page = await answering(() => viewKnownDevices(services, actor, args.params.clientId));
  const limits = { days: deviceCodeDays, tries: mostTries };
  return { ...page, limits, language, mail: args.context.get(requestContext).post !== null };
}

/** Makes the six digits and shows them in the answer to the form: they cannot be shown a second time. */
export async function action(args: Route.ActionArgs) {
  const { services, actor, practice } = await staffOf(args);
  const { clientId } = args.params;
  const { intent } = await fieldsOf(args.request);
  if (intent === "forget") {
    await answering(() => forgetDevices(services, actor, clientId));
    throw redirect(`/clients/${clientId}/device-code`, 303);
  }
  if (intent === "send") {
    const { post } = args.context.get(requestContext);
    const refusal = await refused(() => sendDeviceCode(services, actor, { practice, post }, clientId));
    return { digits: null, ...(refusal?.data ?? { code: null, details: {} }) };
  }
  const { code: digits } = await answering(() => makeDeviceCode(services, actor, clientId));
  return { digits, code: null, details: {} };
}

export default function DeviceCodePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { client, asks, limits, openUntil, devices, mail } = loaderData;
  const count = devices.length;
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: `/clients/${client.id}`, words: t("link.back", { client: client.name }) }}
        title={t("device-code.title", { client: client.name })}
        lead={t("device-code.sub")}
      />
      {!asks && <Notice icon="info">{t("device-code.off")}</Notice>}
      {actionData?.digits && (
        <Notice role="status" title={actionData.digits.replace(/^(...)/, "$1 ")}>
          <p>{t("device-code.once", limits)}</p>
        </Notice>
      )}
      {actionData && !actionData.digits && <Sent outcome={actionData} email={client.email ?? ""} />}
      <Card>
        <form method="post" className="stack">
          {openUntil && <p>{t("device-code.open-until", { date: momentDay(openUntil) })}</p>}
          <div className="acts">
            <Button variant="primary" icon="key">
              {t(openUntil ? "device-code.make-new" : "device-code.make")}
            </Button>
            {mail && client.email && (
              <Button name="intent" value="send" icon="send">
                {t("device-code.send", { email: client.email })}
              </Button>
            )}
          </div>
        </form>
      </Card>
      {count > 0 && (
        <Card title={t("device-code.devices", { count })} size="card">
          <form method="post" className="stack">
            <p className="t-2nd">{t("device-code.forget-text")}</p>
            <div className="acts">
              <Button name="intent" value="forget">
                {t("device-code.forget")}
              </Button>
            </div>
          </form>
        </Card>
      )}
    </div>
  );
}
