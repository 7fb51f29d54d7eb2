import type { MessageRules } from "#model/message.ts";
import { tellsOfTherapy } from "#model/tells-of-therapy.ts";
import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether and when e-mails are sent after sessions. */
export function MessagesForm({
  rules,
  mail,
  push,
  timeZone,
}: {
  readonly rules: MessageRules;
  /** A mail server is set up. */
  readonly mail: boolean;
  /** Browsers take notifications from this server's address. */
  readonly push: boolean;
  readonly timeZone: string;
}) {
  const t = useTranslate();
  return (
    <form method="post" action="#messages" className="stack">
      <input type="hidden" name="intent" value="messages" />
      <p className="t-2nd">{t("messages.text")}</p>
      {!mail && <Notice icon="info">{t("messages.off")}</Notice>}
      <Checkbox
        name="reminders"
        label={t("messages.reminders")}
        text={t("messages.reminders-text")}
        checked={rules.reminders}
      />
      <Checkbox
        name="push"
        label={t("messages.push")}
        text={t(push ? "messages.push-text" : "messages.push-insecure")}
        checked={rules.push}
      />
      <Checkbox
        name="alerts"
        label={t("messages.alerts")}
        text={t("messages.alerts-text")}
        checked={rules.alerts}
      />
      <div className="pair">
        <Field label={t("messages.minutes-after")}>
          <Input
            name="minutesAfter"
            inputMode="numeric"
            pattern="\d{1,4}"
            required
            defaultValue={rules.minutesAfter}
          />
        </Field>
        <Field label={t("messages.without-time")}>
          <Input name="withoutTime" type="time" required defaultValue={rules.withoutTime} />
        </Field>
      </div>
      <div className="pair">
        <Field label={t("messages.quiet-from")} hint={t("messages.zone", { timeZone })}>
          <Input name="quietFrom" type="time" required defaultValue={rules.quietFrom} />
        </Field>
        <Field label={t("messages.quiet-until")}>
          <Input name="quietUntil" type="time" required defaultValue={rules.quietUntil} />
        </Field>
      </div>
      <Field label={t("messages.sender")} optional={t("set-up.optional")} hint={t("messages.sender-hint")}>
        <Input name="senderName" maxLength={80} defaultValue={rules.senderName} />
      </Field>
      {tellsOfTherapy(rules.senderName) && <Notice kind="ask">{t("messages.tells")}</Notice>}
      <div className="acts">
        <Button variant="primary">{t("messages.save")}</Button>
      </div>
    </form>
  );
}
