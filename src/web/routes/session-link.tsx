import { makeLink } from "#care/check-ins/make-link.ts";
import { viewLink } from "#care/check-ins/view-link.ts";
import { makeCode } from "#care/kiosk/make-code.ts";
import { viewDeviceCodes } from "#care/known-devices/make-device-code.ts";
import { sendCheckIn } from "#care/messages/send-link.ts";
import { spokenTo } from "#care/practice/practice-wordings.ts";
import { dayWords } from "#web/dates.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { ShareLink } from "#web/ui/share-link.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/session-link.ts";
import { answering, fieldsOf, refused, staffOf } from "./request.server.ts";
import { Sent } from "./sent.tsx";
import { shareable } from "./share.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language, address } = await staffOf(args);
  const page = await answering(() => viewLink(services, actor, args.params.sessionId));
  const asksCode = await viewDeviceCodes(services, actor);
  return { ...page, asksCode, language, address, mail: args.context.get(requestContext).post !== null };
}

/** Makes the link and shows it in the answer to the form: it cannot be shown a second time. */
export async function action(args: Route.ActionArgs) {
  const { services, actor, practice, address } = await staffOf(args);
  const { closeDevices, send, intent } = await fieldsOf(args.request);
  if (intent === "code") {
    const digits = await answering(() => makeCode(services, actor, args.params.sessionId));
    return { code: null, details: {}, link: null, digits };
  }
  if (send) {
    const { post } = args.context.get(requestContext);
    const refusal = await refused(() =>
      sendCheckIn(services, actor, { practice, post }, args.params.sessionId),
    );
    return { ...(refusal?.data ?? { code: null, details: {} }), link: null };
  }
  const { token, expiresAt } = await answering(() =>
    makeLink(services, actor, args.params.sessionId, { closeDevices: closeDevices === "yes" }),
  );
  const { client } = await answering(() => viewLink(services, actor, args.params.sessionId));
  const link = shareable(address, `/c/${token}`, expiresAt, {
    ...(await spokenTo(services, practice, client.language)),
    timeZone: practice.timeZone,
  });
  return { code: null, details: {}, link };
}

export default function SessionLink({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { client, session, asksCode, openUntil, answered, language, address, mail } = loaderData;
  const date = dayWords(language, session.date);
  const digits = actionData && "digits" in actionData ? actionData.digits : null;
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: `/clients/${client.id}`, words: t("link.back", { client: client.name }) }}
        title={t("link.title", { client: client.name })}
        lead={t("link.sub", { date })}
        noprint
      />
      {client.careWithdrawnAt && (
        <Notice kind="ask" title={t("client.withdrawn-title", { client: client.name })}>
          <p>{t("client.withdrawn", { client: client.name, date: momentDay(client.careWithdrawnAt) })}</p>
        </Notice>
      )}
      {answered && <Notice>{t("link.answered")}</Notice>}
      {address.unreachable && !actionData?.link && (
        <Notice kind="ask" title={t("staff.unreachable-title")}>
          <p>{t("staff.unreachable", { address: address.publicUrl })}</p>
        </Notice>
      )}
      {!address.secure && <Notice kind="ask">{t("staff.insecure", { address: address.publicUrl })}</Notice>}
      {digits && (
        <Notice role="status" title={digits.replace(/^(...)/, "$1 ")}>
          <p>{t("kiosk.code-is")}</p>
        </Notice>
      )}
      {actionData && !digits && !actionData.link && <Sent outcome={actionData} email={client.email ?? ""} />}
      {actionData?.link ? (
        <ShareLink
          link={actionData.link}
          words={{
            copy: t(address.unreachable ? "link.copy-here" : "link.copy"),
            once: t("link.once"),
            code: t("link.qr"),
            here: t("link.answer-here"),
            hereHint: t("link.here-hint"),
            print: t("link.print"),
            noCode: t("link.no-code"),
          }}
        />
      ) : (
        <Card>
          <form method="post" className="stack">
            <p>{openUntil ? t("link.make-new-text", { date: momentDay(openUntil) }) : t("link.none")}</p>
            {openUntil && (
              <Checkbox
                name="closeDevices"
                label={t("link.close-devices")}
                text={t("link.close-devices-text")}
              />
            )}
            <div className="acts">
              <Button variant="primary" icon="link">
                {t(openUntil ? "link.make-new" : "link.make")}
              </Button>
              <Button name="intent" value="code" icon="practice">
                {t("kiosk.make-code")}
              </Button>
              {asksCode && (
                <LinkButton href={`/clients/${client.id}/device-code`} icon="key">
                  {t("device-code.link")}
                </LinkButton>
              )}
              {mail && client.email && (
                <Button name="send" value="yes" icon="send">
                  {t("messages.send", { email: client.email })}
                </Button>
              )}
            </div>
          </form>
        </Card>
      )}
    </div>
  );
}
