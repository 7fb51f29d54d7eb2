import { traces as everyTrace, type Trace } from "#model/audit.ts";
import type { ClientKey } from "#model/locales/catalogue.ts";
import type { OwnDevice } from "#model/own-page.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

const words = {
  "pair-device": "own.opened-by-code",
  "switch-notices-on": "own.notices-on",
  "set-address": "own.address-set",
} as const satisfies Record<Trace, ClientKey>;

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
  const days = (moments: readonly string[]) => [...new Set(moments.map(day))].join(" · ");
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
      {everyTrace
        .filter((trace) => traces[trace].length > 0)
        .map((trace) => (
          <p key={trace} className="t-small t-2nd">
            {t(words[trace], { days: days(traces[trace]), name })}
          </p>
        ))}
    </Card>
  );
}
