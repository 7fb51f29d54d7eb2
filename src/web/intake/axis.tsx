import { useId } from "react";
import { preferenceSteps } from "#model/intake.ts";

/** How strongly a step leans, for those who hear it: the distance from the middle, and to which side. */
export function stepWords(step: number, low: string, middle: string, high: string): string {
  if (step === 0) return middle;
  return `${step < 0 ? low : high}, ${Math.abs(step)}`;
}

/** Seven buttons between two words, nothing chosen in advance; an eighth takes the answer back. */
export function Axis({
  name,
  legend,
  low,
  middle,
  high,
  clear,
  value,
}: {
  readonly name: string;
  readonly legend: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  readonly clear: string;
  readonly value: number | null;
}) {
  const id = useId();
  return (
    <fieldset className="axis" aria-describedby={id}>
      <legend className="q">{legend}</legend>
      <div className="ends" id={id}>
        <span>{low}</span>
        <span>{middle}</span>
        <span>{high}</span>
      </div>
      <div className="scale seven">
        {preferenceSteps.map((step) => (
          <label className="opt" key={step}>
            <input
              className="n"
              type="radio"
              name={name}
              value={step}
              defaultChecked={value === step}
              aria-label={stepWords(step, low, middle, high)}
            />
            <span aria-hidden="true">{step === 0 ? "•" : Math.abs(step)}</span>
          </label>
        ))}
      </div>
      <label className="leave-out">
        <input type="radio" name={name} value="" /> {clear}
      </label>
    </fieldset>
  );
}
