import { redirect } from "react-router";
import { objectToOutlook } from "#care/outlook/object-to-outlook.ts";
import { changeConsent, changeOwnName, signOffDevice } from "#care/own-page/change-own-data.ts";
import { viewOwnData } from "#care/own-page/view-own-data.ts";
import { addPasskey } from "#care/passkeys/add-passkey.ts";
import { removePasskey } from "#care/passkeys/remove-passkey.ts";
import { passkeySiteOf } from "#model/passkey.ts";
import { ConsentsCard } from "#web/own-page/consents.tsx";
import { Devices } from "#web/own-page/devices.tsx";
import { Looks } from "#web/own-page/looks.tsx";
import { OutlookObjection } from "#web/own-page/outlook-objection.tsx";
import { Passkeys } from "#web/own-page/passkeys.tsx";
import { SubPage } from "#web/own-page/sub-page.tsx";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/own-page.css?url";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { answering, byIntent, fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/data.ts";
import { ownPageOf, passkeySite } from "./own-page.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, deviceId } = await ownPageOf(args);
  const offered = passkeySiteOf(args.context.get(requestContext).address.publicUrl) !== null;
  return { ...(await answering(() => viewOwnData(services, actor))), deviceId, offered };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await ownPageOf(args);
  const { intent, ...fields } = await fieldsOf(args.request);
  const refusal = await refused(() =>
    byIntent(intent, {
      name: () => changeOwnName(services, actor, fields),
      consent: () => changeConsent(services, actor, fields),
      outlook: () => objectToOutlook(services, actor, fields),
      "add-passkey": () => addPasskey(services, actor, fields, passkeySite(args)),
      "remove-passkey": () => removePasskey(services, actor, fields.id ?? ""),
      "close-device": () => signOffDevice(services, actor, fields.device ?? ""),
    }),
  );
  return refusal ?? redirect("/me/data", 303);
}

export default function OwnDataPage({ loaderData: data, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const name = data.therapistName;
  return (
    <SubPage title={t("own.data-title")} refusal={actionData ?? null}>
      <Looks looks={data.looks} />
      <ConsentsCard consents={data.consents} name={name} />
      <OutlookObjection objected={data.outlookObjected} name={name} />
      <Card title={t("own.download-title")} size="card">
        <div className="stack">
          <p className="t-small t-2nd">{t("own.download-note")}</p>
          <LinkButton href="/me/data/attune.html" wide>
            {t("own.download-page")}
          </LinkButton>
          <LinkButton href="/me/data/attune.json" wide>
            {t("own.download-file")}
          </LinkButton>
        </div>
      </Card>
      <Card>
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="name" />
          <Field label={t("own.name-title")} hint={t("own.name-hint", { name })}>
            <Input name="name" required maxLength={80} defaultValue={data.name} dir="auto" />
          </Field>
          <Button wide>{t("own.name-save")}</Button>
        </form>
      </Card>
      <Passkeys passkeys={data.passkeys} offered={data.offered} />
      <Devices devices={data.devices} traces={data.traces} own={data.deviceId} name={data.therapistName} />
      <LinkButton variant="danger" href="/me/erase" wide>
        {t("own.erase-link")}
      </LinkButton>
    </SubPage>
  );
}
