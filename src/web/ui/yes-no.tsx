import { useClientTranslate } from "#web/use-client-page.ts";

/** A question with yes and no, neither chosen in advance. */
export function YesNo({
  name,
  legend,
  text,
  value,
}: {
  readonly name: string;
  readonly legend: string;
  readonly text: string;
  readonly value: boolean | null;
}) {
  const t = useClientTranslate();
  return (
    <fieldset className="yes-no">
      <legend className="q">{legend}</legend>
      <p className="t-small t-2nd">{text}</p>
      <div className="opts">
        {(["yes", "no"] as const).map((choice) => (
          <label className="pick" key={choice}>
            <input type="radio" name={name} value={choice} defaultChecked={value === (choice === "yes")} />
            <span>
              <b>{t(`introduction.consent.${choice}`)}</b>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
