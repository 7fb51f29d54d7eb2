import type { Client } from "#model/client.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Where e-mails to this client go, and whether they have stopped them. */
export function ClientAddress({ client }: { readonly client: Client }) {
  const t = useTranslate();
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
    </Card>
  );
}
