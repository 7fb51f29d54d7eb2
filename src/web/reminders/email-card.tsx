import type { Trace } from "#model/audit.ts";
import { TraceLine } from "#web/own-page/trace-line.tsx";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Where e-mails go, to be corrected or taken away by the client, and who sees it. */
export function EmailCard({
  therapistName: name,
  email,
  traces,
}: {
  readonly therapistName: string;
  readonly email: string | null;
  readonly traces: Readonly<Record<Trace, readonly string[]>>;
}) {
  const t = useClientTranslate();
  return (
    <Card title={t("own.email-title")} size="card">
      <form method="post" className="stack" id="email">
        <Field label={t("own.email")} hint={t("own.email-note", { name })}>
          <Input
            name="email"
            type="email"
            maxLength={200}
            autoComplete="email"
            dir="ltr"
            defaultValue={email ?? ""}
          />
        </Field>
        <Button wide name="intent" value="email">
          {t("own.email-save")}
        </Button>
        <TraceLine trace="set-address" traces={traces} name={name} />
      </form>
    </Card>
  );
}
