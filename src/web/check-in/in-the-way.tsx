import { mayRaise, type InTheWay as Said, type Way, ways } from "#model/in-the-way.ts";
import { noPreferences, type Preferences, preferenceAxes } from "#model/intake.ts";
import { Axis } from "#web/intake/axis.tsx";
import { Choices } from "#web/ui/choice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

const places = ["nothing", "us", "work", "me", "practical", "rather-not-say"] as const;
const placesWithMore = Object.keys(ways) as Way[];

/** The place that holds what was said, and what it is there. */
function placeOf(said: Said | null): { way: string | undefined; what: string | undefined } {
  if (!said) return { way: undefined, what: undefined };
  const way = placesWithMore.find((place) => (ways[place] as readonly string[]).includes(said.what));
  return { way: way ?? said.what, what: way && said.what };
}

/**
 * What gets in the way, in three taps: where, what it is there, and whether it may be raised. "Nothing" and "I'd
 * rather not say" are whole answers. Everything is in sight where a browser cannot show only what was chosen.
 */
export function InTheWay({
  name,
  said,
  preferences,
}: {
  readonly name: string;
  readonly said: Said | null;
  readonly preferences: Preferences | null;
}) {
  const t = useClientTranslate();
  const { way, what } = placeOf(said);
  return (
    <section className="block in-the-way" id="in-the-way">
      <Choices
        name="way"
        legend={t("way.title")}
        value={way}
        choices={places.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      {placesWithMore.map((place) => (
        <div className={`if-${place}`} key={place}>
          <Choices
            name={`way-${place}`}
            legend={t("way.what")}
            value={what}
            choices={ways[place].map((value) => ({ value, label: t(`way.${value}`) }))}
          />
        </div>
      ))}
      <details className="if-work" open={preferences !== null}>
        <summary>{t("way.now")}</summary>
        <Axes name={name} preferences={preferences ?? noPreferences} />
      </details>
      <div className="if-any">
        <Choices
          name="mayRaise"
          legend={t("way.raise", { name })}
          value={said?.mayRaise ?? undefined}
          choices={mayRaise.map((value) => ({ value, label: t(`way.raise.${value}`) }))}
        />
      </div>
      <p className="t-small t-2nd">{t("way.sees", { name })}</p>
    </section>
  );
}

/** How the client would like to work from now on, on the axes of the start. */
function Axes({ name, preferences }: { readonly name: string; readonly preferences: Preferences }) {
  const t = useClientTranslate();
  return preferenceAxes.map((axis) => (
    <Axis
      key={axis}
      name={`now-${axis}`}
      legend={t(`introduction.axis.${axis}`)}
      low={t(`introduction.axis.${axis}.low`, { name })}
      high={t(`introduction.axis.${axis}.high`, { name })}
      middle={t("introduction.axis.middle")}
      clear={t("introduction.axis.clear")}
      value={preferences[axis]}
    />
  ));
}
