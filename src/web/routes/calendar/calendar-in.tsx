import type { ErrorCode } from "#model/errors.ts";
import { intlTag, type StaffLanguage } from "#model/locales/languages.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether addresses may be called, or who has it off. */
export type Calls = "yes" | "practice-off" | "address-off";

/** Where sessions come from: an address that is read again, or a file. */
export function CalendarIn({
  source,
  calls,
  language,
  timeZone,
}: {
  readonly source: {
    readonly url: string;
    readonly readAt: string | null;
    readonly problem: ErrorCode | null;
  } | null;
  readonly calls: Calls;
  readonly language: StaffLanguage;
  readonly timeZone: string;
}) {
  const t = useTranslate();
  const moment = new Intl.DateTimeFormat(intlTag(language), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return (
    <Card title={t("calendar-in.title")} size="card">
      <div className="stack">
        <p>{t("calendar-in.text")}</p>
        <p className="t-small t-2nd">{t(`calendar-in.${calls === "yes" ? "who" : calls}`)}</p>
        {source?.problem && (
          <Notice kind="ask" title={t("calendar-in.problem")}>
            <p>{t(`error.${source.problem}`)}</p>
          </Notice>
        )}
        {source?.readAt && calls === "yes" && (
          <p>{t("calendar-in.reads", { moment: moment.format(new Date(source.readAt)) })}</p>
        )}
        {source && calls !== "yes" && <p>{t("calendar-in.paused")}</p>}
        {source && (
          <form method="post" className="acts">
            {calls === "yes" && (
              <Button name="intent" value="again">
                {t("calendar-in.again")}
              </Button>
            )}
            <Button variant="quiet" name="intent" value="stop-reading" title={t("calendar-in.stopped-hint")}>
              {t("calendar-in.stop")}
            </Button>
          </form>
        )}
        <form method="post" encType="multipart/form-data" className="stack">
          {calls === "yes" && (
            <Field label={t("calendar-in.url")} hint={t("calendar-in.url-hint")}>
              <Input name="url" inputMode="url" autoComplete="off" maxLength={2000} />
            </Field>
          )}
          <Field label={t(calls === "yes" ? "calendar-in.or-file" : "calendar-in.file")}>
            <Input name="file" type="file" accept=".ics,text/calendar" />
          </Field>
          <div className="acts">
            <Button variant="primary" name="intent" value="show">
              {t("calendar-in.show")}
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}
