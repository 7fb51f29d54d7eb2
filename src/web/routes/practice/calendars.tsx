import { Button, LinkButton } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether calendars are called at their addresses, and the way to one's own. */
export function CalendarsForm({ reads }: { readonly reads: boolean }) {
  const t = useTranslate();
  return (
    <form method="post" action="#calendars" className="stack">
      <input type="hidden" name="intent" value="calendars" />
      <p>{t("calendar.section")}</p>
      <Checkbox name="reads" label={t("calendar.reads")} text={t("calendar.reads-text")} checked={reads} />
      <div className="acts">
        <Button>{t("calendar.save")}</Button>
        <LinkButton href="/calendar">{t("calendar.go")}</LinkButton>
      </div>
    </form>
  );
}
