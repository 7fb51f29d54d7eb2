import { longestCode } from "#model/calendar.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** What each client is called in the therapist's calendar, where it is not the name that stands here. */
export function CalendarCodes({
  clients,
}: {
  readonly clients: readonly { readonly clientId: string; readonly name: string; readonly code: string }[];
}) {
  const t = useTranslate();
  return (
    <Card title={t("calendar-in.codes")} size="card">
      {clients.length === 0 ? (
        <p>{t("calendar-in.no-clients")}</p>
      ) : (
        <form method="post" className="stack">
          <p>{t("calendar-in.codes-text")}</p>
          {clients.map(({ clientId, name, code }) => (
            <Field label={name} key={clientId}>
              <Input
                name={`code-${clientId}`}
                maxLength={longestCode}
                autoComplete="off"
                defaultValue={code}
              />
            </Field>
          ))}
          <div className="acts">
            <Button name="intent" value="codes">
              {t("calendar-in.save-codes")}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
