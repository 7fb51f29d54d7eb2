import type { ClientOutlook } from "#care/outlook/view-outlook.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { enoughEndings } from "#science/engagement/outlook/fit-outlook.ts";
import { type Outlook, sessionsAhead } from "#science/engagement/outlook/look-ahead.ts";
import { Fold } from "#web/ui/fold.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether a client is likely to stop coming, reasons first; or why nothing is said of it. */
export function OutlookCard({
  outlook,
  client,
}: {
  readonly outlook: ClientOutlook;
  readonly client: string;
}) {
  const t = useTranslate();
  const shown = outlook.state === "shown" ? outlook.outlook : null;
  return (
    <Fold
      title={t("outlook.title")}
      state={t(`outlook.short.${shown?.band ?? "none"}`)}
      open={shown?.band === "raised"}
      className="noprint"
    >
      <p className="t-small t-3rd">{t("outlook.over")}</p>
      <div className="stack" id="outlook">
        {outlook.state === "shown" ? (
          <Shown outlook={outlook.outlook} />
        ) : (
          <p className="t-2nd">{t(`outlook.none.${outlook.state}`, { client })}</p>
        )}
      </div>
    </Fold>
  );
}

function Shown({ outlook }: { readonly outlook: Outlook }) {
  const t = useTranslate();
  const of100 = (chance: number) => Math.round(100 * chance);
  const { band, carriers, source } = outlook;
  return (
    <>
      <p>{t(`outlook.band.${band}`)}</p>
      <div>
        <h3 className="t-card">{t("outlook.why")}</h3>
        {carriers.length > 0 ? (
          <ul className="why">
            {carriers.map(({ term, weight }) => (
              <li key={term}>
                <p>{t(`outlook.term.${term}.${weight > 0 ? "up" : "down"}`)}</p>
              </li>
            ))}
          </ul>
        ) : (
          <p className="t-2nd">{t("outlook.why-none")}</p>
        )}
      </div>
      {outlook.withoutCheckIns && (
        <p className="t-small t-2nd">{t("outlook.no-check-ins", { least: firstFlagged })}</p>
      )}
      {source === "estimated" && (
        <p>
          {t("outlook.frequency", {
            own: of100(outlook.chance),
            low: of100(outlook.low),
            high: of100(outlook.high),
            usual: of100(outlook.usual),
            sessions: sessionsAhead,
          })}
        </p>
      )}
      <p className="t-small t-3rd">
        {source === "prior" ? t("outlook.prior", { endings: enoughEndings }) : t("outlook.calibrated")}{" "}
        <Link href="/practice/outlook">{t("outlook.distrust")}</Link>
      </p>
    </>
  );
}
