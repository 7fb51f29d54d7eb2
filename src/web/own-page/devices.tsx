import type { Trace } from "#model/audit.ts";
import type { OwnDevice } from "#model/own-page.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";
import { TraceLine } from "./trace-line.tsx";

/** Where the page is open, each to be closed from here. */
export function Devices({
  devices,
  traces,
  own,
  name,
}: {
  readonly devices: readonly OwnDevice[];
  readonly traces: Readonly<Record<Trace, readonly string[]>>;
  /** The one that shows this page. */
  readonly own: string;
  /** The therapist. */
  readonly name: string;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const day = (at: string) => momentDay(at, "short");
  return (
    <Card title={t("own.devices-title")} size="card">
      <ul className="heard-list">
        {devices.map(({ id, createdAt, lastSeenAt }) => (
          <li key={id}>
            {t("own.device", { since: day(createdAt), last: day(lastSeenAt) })}
            {id === own ? (
              <p className="t-small t-2nd">{t("own.device-this")}</p>
            ) : (
              <form method="post">
                <input type="hidden" name="intent" value="close-device" />
                <Button name="device" value={id}>
                  {t("own.device-close")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <TraceLine trace="pair-device" traces={traces} name={name} />
    </Card>
  );
}
