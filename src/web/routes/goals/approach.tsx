import type { GoalsPage } from "#care/goals/view-goals.ts";
import { worthAsking } from "#model/common-ground.ts";
import { noPreferences, type PreferenceAxis, preferenceAxes } from "#model/intake.ts";
import type { Language } from "#model/locales/languages.ts";
import type { Translate } from "#model/locales/translate.ts";
import { dayWords } from "#web/dates.ts";
import { Axis, stepWords } from "#web/intake/axis.tsx";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** How the therapist says they work, on the axes of the client's wishes, and which of them lie far apart. */
export function Approach({ page }: { readonly page: GoalsPage & { readonly language: Language } }) {
  const t = useTranslate();
  const client = page.client.name;
  const approach = page.accounts.at(-1)?.approach ?? noPreferences;
  return (
    <Card title={t("approach.title", { client })} over={t("approach.lead", { client })}>
      {page.accounts.length > 0 && <Beside page={page} />}
      <form method="post" className="stack" id="approach">
        {preferenceAxes.map((axis) => (
          <Axis
            key={axis}
            name={axis}
            legend={t(`intake.axis.${axis}`)}
            low={t(`intake.axis.${axis}.low`)}
            high={axis === "lead" ? t("approach.axis.lead.high", { client }) : t(`intake.axis.${axis}.high`)}
            middle={t(`intake.axis.${axis}.middle`)}
            clear={t("approach.clear")}
            value={approach[axis]}
          />
        ))}
        <div className="acts noprint">
          <Button variant="primary" name="intent" value="approach">
            {t("approach.save")}
          </Button>
        </div>
      </form>
      {page.accounts.length > 1 && <Earlier page={page} />}
    </Card>
  );
}

/** A place on an axis in words. */
const placeWords = (t: Translate, client: string) => (axis: PreferenceAxis, step: number) =>
  stepWords(
    step,
    t(`intake.axis.${axis}.low`),
    t(`intake.axis.${axis}.middle`),
    axis === "lead" ? t("approach.axis.lead.high", { client }) : t(`intake.axis.${axis}.high`),
  );

/** What the therapist said before, each with its day: the newest first. */
function Earlier({ page }: { readonly page: GoalsPage & { readonly language: Language } }) {
  const t = useTranslate();
  const momentDay = useMomentDay(page.language);
  const words = placeWords(t, page.client.name);
  return (
    <details id="earlier">
      <summary>{t("approach.earlier")}</summary>
      <ul>
        {page.accounts
          .slice(0, -1)
          .toReversed()
          .map(({ approach, toldAt }) => (
            <li key={toldAt}>
              <b>{momentDay(toldAt)}</b>
              <ul>
                {preferenceAxes.flatMap((axis) => {
                  const step = approach[axis];
                  return step === null ? [] : [<li key={axis}>{words(axis, step)}</li>];
                })}
              </ul>
            </li>
          ))}
      </ul>
    </details>
  );
}

function Beside({ page }: { readonly page: GoalsPage & { readonly language: Language } }) {
  const t = useTranslate();
  const client = page.client.name;
  const words = placeWords(t, client);
  if (!page.preferred) return <p className="t-2nd">{t("approach.no-wishes", { client })}</p>;
  return (
    <section id="gaps" className="before-acts">
      <h3>{t("approach.beside", { client, date: dayWords(page.language, page.preferred.day) })}</h3>
      <ul>
        {page.gaps.map(({ axis, wish, practice, gap }) => (
          <li key={axis}>
            {t(gap >= worthAsking ? "approach.far" : "approach.near", {
              axis: t(`intake.axis.${axis}`),
              gap,
            })}
            {gap >= worthAsking && (
              <p className="t-small t-2nd">
                {t("approach.both", { client, wish: words(axis, wish), practice: words(axis, practice) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
