import type { StaffLanguage } from "#model/locales/languages.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** When the therapist's sessions are, for their own calendar program: without names and reasons. */
export function CalendarOut({
  since,
  address,
  language,
}: {
  readonly since: string | null;
  readonly address: string | null;
  readonly language: StaffLanguage;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  return (
    <Card title={t("calendar-out.title")} size="card">
      <div className="stack">
        <p>{t("calendar-out.text")}</p>
        {address ? (
          <>
            <Field label={t("calendar-out.address")} hint={t("calendar-out.once")}>
              <Input readOnly value={address} />
            </Field>
            <div className="acts">
              <LinkButton href={address.replace(/^https?:/, "webcal:")}>{t("calendar-out.open")}</LinkButton>
            </div>
          </>
        ) : (
          since && <p>{t("calendar-out.since", { date: momentDay(since) })}</p>
        )}
        <form method="post" className="acts">
          <Button name="intent" value="offer">
            {t(since ? "calendar-out.again" : "calendar-out.offer")}
          </Button>
          {since && (
            <Button variant="quiet" name="intent" value="stop">
              {t("calendar-out.stop")}
            </Button>
          )}
        </form>
      </div>
    </Card>
  );
}
