import type { ClientPage } from "#care/clients/view-client.ts";
import type { Language } from "#model/locales/languages.ts";
import { enoughEndings } from "#science/engagement/outlook/fit-outlook.ts";
import { endKinds } from "#science/engagement/outlook/history.ts";
import { type Outlook as Foreseen, sessionsAhead } from "#science/engagement/outlook/look-ahead.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input, Select } from "#web/ui/field.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether a client is likely to stop coming, reasons first; and how care ended. */
export function Outlook({
  page,
}: {
  readonly page: Pick<ClientPage, "client" | "engagement"> & {
    readonly language: Language;
    readonly today: string;
  };
}) {
  const t = useTranslate();
  const { client, engagement, language, today } = page;
  const { outlook, ending } = engagement;
  return (
    <>
      <Card title={t("outlook.title")} over={t("outlook.over")} className="noprint">
        <div className="stack" id="outlook">
          {outlook.state === "shown" ? (
            <Shown outlook={outlook.outlook} />
          ) : (
            <p className="t-2nd">{t(`outlook.none.${outlook.state}`, { client: client.name })}</p>
          )}
        </div>
      </Card>
      <Card
        title={t("ending.title")}
        over={ending ? undefined : t("ending.text")}
        level={3}
        className="noprint"
      >
        <form method="post" className={ending ? "acts" : "inline-form"} id="ending">
          {ending ? (
            <>
              <input type="hidden" name="intent" value="resume-care" />
              <span>
                {t("ending.since", {
                  date: dayWords(language, ending.day),
                  kind: t(`ending.kind.${ending.kind}`),
                })}
              </span>
              <Button variant="quiet">{t("ending.undo")}</Button>
            </>
          ) : (
            <>
              <input type="hidden" name="intent" value="end-care" />
              <Field label={t("ending.kind")}>
                <Select
                  name="kind"
                  options={endKinds.map((value) => ({ value, label: t(`ending.kind.${value}`) }))}
                />
              </Field>
              <Field label={t("ending.day")}>
                <Input name="day" type="date" required max={today} defaultValue={today} />
              </Field>
              <Button>{t("ending.end")}</Button>
            </>
          )}
        </form>
      </Card>
    </>
  );
}

function Shown({ outlook }: { readonly outlook: Foreseen }) {
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
      {outlook.withoutCheckIns && <p className="t-small t-2nd">{t("outlook.no-check-ins")}</p>}
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
