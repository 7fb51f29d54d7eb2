import type { Client } from "#model/client.ts";
import type { StaffLanguage } from "#model/locales/languages.ts";
import type { NotifiedPhone } from "#model/push.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** Where e-mails to this client go, and whether they have stopped them; and since when they have notifications. */
export function ClientAddress({
  client,
  changedAt,
  phone,
  language,
}: {
  readonly client: Client;
  /** When the client changed it by themselves. */
  readonly changedAt: string | null;
  readonly phone: NotifiedPhone | null;
  readonly language: StaffLanguage;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  return (
    <Card level={3}>
      <form method="post" className="inline-form" id="address">
        <input type="hidden" name="intent" value="address" />
        <Field
          label={t("address.title", { client: client.name })}
          optional={t("set-up.optional")}
          hint={t(client.remindersStoppedAt ? "address.stopped" : "address.text", { client: client.name })}
        >
          <Input
            name="email"
            type="email"
            maxLength={200}
            autoComplete="off"
            defaultValue={client.email ?? ""}
          />
        </Field>
        <Button>{t("address.save")}</Button>
      </form>
      {changedAt && (
        <p className="t-small t-3rd">
          {t("client.own-change", { client: client.name, date: momentDay(changedAt) })}
        </p>
      )}
      {phone && (
        <form method="post" className="inline-form" id="notices">
          <input type="hidden" name="intent" value="end-notices" />
          <p className="t-2nd">
            {t(phone.live ? "notices.since" : "notices.ended", {
              client: client.name,
              date: momentDay(phone.since),
            })}
          </p>
          <Button variant="quiet">{t("notices.end")}</Button>
        </form>
      )}
    </Card>
  );
}
