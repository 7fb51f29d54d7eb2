import { Button } from "#web/ui/button.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether a check-in link asks a new device for six digits. */
export function DeviceCodesForm({ asks }: { readonly asks: boolean }) {
  const t = useTranslate();
  return (
    <form method="post" action="#device-codes" className="stack">
      <input type="hidden" name="intent" value="device-codes" />
      <p className="t-2nd">{t("device-code.text")}</p>
      <Checkbox name="asks" label={t("device-code.asks")} text={t("device-code.asks-text")} checked={asks} />
      <div className="acts">
        <Button>{t("device-code.save")}</Button>
      </div>
    </form>
  );
}
