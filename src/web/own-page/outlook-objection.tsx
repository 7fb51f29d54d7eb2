import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Says that it is estimated whether the client may stop coming, and takes their no. */
export function OutlookObjection({ objected, name }: { readonly objected: boolean; readonly name: string }) {
  const t = useClientTranslate();
  return (
    <Card title={t("own.outlook-title")} size="card">
      <form method="post" className="stack">
        <input type="hidden" name="intent" value="outlook" />
        <p className="t-small t-2nd">{t("own.outlook-note", { name })}</p>
        <p>{t(objected ? "own.outlook-off" : "own.outlook-on", { name })}</p>
        <Button name="outlook" value={objected ? "allow" : "stop"} wide>
          {t(objected ? "own.outlook-allow" : "own.outlook-stop")}
        </Button>
      </form>
    </Card>
  );
}
