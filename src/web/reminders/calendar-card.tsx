import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

/** The client's calendar: what it shows, who learns it, and its address, which is shown once. */
export function CalendarCard({
  since,
  address,
}: {
  readonly since: string | null;
  readonly address: string | null;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  return (
    <Card title={t("calendar.title")} size="card">
      <div className="stack" id="calendar">
        <p>{t("calendar.lead", { words: t("message.calendar") })}</p>
        <p className="t-small t-2nd">{t("calendar.who")}</p>
        {address ? (
          <>
            <Field label={t("calendar.address")} hint={t("calendar.once")}>
              <Input readOnly value={address} dir="ltr" />
            </Field>
            <LinkButton href={address.replace(/^https?:/, "webcal:")} wide>
              {t("calendar.open")}
            </LinkButton>
          </>
        ) : (
          since && <p>{t("calendar.is-on", { date: momentDay(since) })}</p>
        )}
        <form method="post" className="stack">
          <input type="hidden" name="language" value={language} />
          <Button wide name="intent" value="calendar-on">
            {t(since ? "calendar.again" : "calendar.make")}
          </Button>
          {since && (
            <Button wide name="intent" value="calendar-off">
              {t("calendar.off")}
            </Button>
          )}
        </form>
      </div>
    </Card>
  );
}
