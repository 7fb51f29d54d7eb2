import { redirect } from "react-router";
import { closeOwnPage, makePairingCode, pairingDays, viewPairing } from "#care/own-page/make-pairing-code.ts";
import { spacedCode } from "#model/own-page.ts";
import { ownPagePath } from "#web/cookies.server.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/pairing.ts";
import { answering, fieldsOf, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language, address } = await staffOf(args);
  const page = await answering(() => viewPairing(services, actor, args.params.clientId));
  return { ...page, language, address, own: `${address.publicUrl}${ownPagePath}`, days: pairingDays };
}

/** Makes the code and shows it in the answer to the form: it cannot be shown a second time. */
export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const { clientId } = args.params;
  const { intent } = await fieldsOf(args.request);
  if (intent === "close") {
    await answering(() => closeOwnPage(services, actor, clientId));
    throw redirect(`/clients/${clientId}/own-page`, 303);
  }
  const { code } = await answering(() => makePairingCode(services, actor, clientId));
  return { code: spacedCode(code) };
}

export default function PairingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { client, openUntil, devices, passkeys, address, own, days } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: `/clients/${client.id}`, words: t("link.back", { client: client.name }) }}
        title={t("own-page.title", { client: client.name })}
        lead={t("own-page.sub", { client: client.name })}
      />
      {address.unreachable && (
        <Notice kind="ask" title={t("staff.unreachable-title")}>
          <p>{t("staff.unreachable", { address: address.publicUrl })}</p>
        </Notice>
      )}
      <Card>
        {actionData ? (
          <div className="stack">
            <Field label={t("own-page.code")} hint={t("own-page.once", { days })} id="pairing-code">
              <Input readOnly value={actionData.code} />
            </Field>
            <Field label={t("own-page.address")} hint={t("own-page.address-hint")}>
              <Input readOnly value={own} />
            </Field>
          </div>
        ) : (
          <form method="post" className="stack">
            {openUntil && <p>{t("own-page.open-until", { date: momentDay(openUntil) })}</p>}
            <div className="acts">
              <Button variant="primary" icon="key">
                {t(openUntil ? "own-page.make-new" : "own-page.make")}
              </Button>
            </div>
          </form>
        )}
      </Card>
      {(devices.length > 0 || passkeys.length > 0 || openUntil) && (
        <Card title={t("own-page.devices", { count: devices.length })} size="card">
          <form method="post" className="stack">
            {devices.length > 0 && (
              <ul>
                {devices.map(({ id, createdAt, lastSeenAt }) => (
                  <li key={id}>
                    {t("own-page.device", {
                      since: momentDay(createdAt),
                      last: momentDay(lastSeenAt),
                    })}
                  </li>
                ))}
              </ul>
            )}
            {passkeys.length > 0 && <p>{t("own-page.passkeys", { count: passkeys.length })}</p>}
            <p className="t-2nd">{t("own-page.close-text", { client: client.name })}</p>
            <div className="acts">
              <Button name="intent" value="close">
                {t("own-page.close")}
              </Button>
            </div>
          </form>
        </Card>
      )}
    </div>
  );
}
