import { invite } from "#care/intake/invite.ts";
import { viewInvitation } from "#care/intake/view-invitation.ts";
import { sendInvitation } from "#care/messages/send-link.ts";
import { spokenTo } from "#care/practice/practice-wordings.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { ShareLink } from "#web/ui/share-link.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/invitation.ts";
import { answering, fieldsOf, refused, staffOf } from "./request.server.ts";
import { Sent } from "./sent.tsx";
import { shareable } from "./share.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language, address } = await staffOf(args);
  const page = await answering(() => viewInvitation(services, actor, args.params.clientId));
  return { ...page, language, address, mail: args.context.get(requestContext).post !== null };
}

/** Makes the invitation and shows it in the answer to the form: it cannot be shown a second time. */
export async function action(args: Route.ActionArgs) {
  const { services, actor, practice, address } = await staffOf(args);
  const { closeDevices, send } = await fieldsOf(args.request);
  if (send) {
    const { post } = args.context.get(requestContext);
    const refusal = await refused(() =>
      sendInvitation(services, actor, { practice, post }, args.params.clientId),
    );
    return { ...(refusal?.data ?? { code: null, details: {} }), link: null };
  }
  const { token, expiresAt } = await answering(() =>
    invite(services, actor, args.params.clientId, { closeDevices: closeDevices === "yes" }),
  );
  const { client } = await answering(() => viewInvitation(services, actor, args.params.clientId));
  const link = shareable(address, `/i/${token}`, expiresAt, {
    ...(await spokenTo(services, practice, client.language)),
    timeZone: practice.timeZone,
  });
  return { code: null, details: {}, link };
}

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { client, openUntil, introduced, address, mail } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: `/clients/${client.id}`, words: t("link.back", { client: client.name }) }}
        title={t("invitation.title", { client: client.name })}
        lead={t("invitation.sub")}
        noprint
      />
      {introduced && <Notice>{t("invitation.introduced", { client: client.name })}</Notice>}
      {address.unreachable && !actionData?.link && (
        <Notice kind="ask" title={t("staff.unreachable-title")}>
          <p>{t("staff.unreachable", { address: address.publicUrl })}</p>
        </Notice>
      )}
      {actionData && !actionData.link && <Sent outcome={actionData} email={client.email ?? ""} />}
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
            {openUntil && (
              <>
                <p>{t("invitation.open-until", { date: momentDay(openUntil) })}</p>
                <Checkbox
                  name="closeDevices"
                  label={t("link.close-devices")}
                  text={t("link.close-devices-text")}
                />
              </>
            )}
            <div className="acts">
              <Button variant="primary" icon="link">
                {t(openUntil ? "link.make-new" : "link.make")}
              </Button>
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
