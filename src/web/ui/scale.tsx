import { type ReactNode, useId } from "react";
import { classes } from "#web/ui/classes.ts";

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What the two ends and the middle of a scale mean. */
export interface Ends {
  readonly low: string;
  readonly middle?: string | undefined;
  readonly high: string;
}

interface Answer {
  readonly name: string;
  /** What was answered before; `"skip"` for left out on purpose. Absent: nothing is chosen. */
  readonly value?: number | "skip" | null | undefined;
}

function Option({ name, number, value }: Answer & { readonly number: number }) {
  return (
    <label className="opt">
      <input className="n" type="radio" name={name} value={number} defaultChecked={value === number} />
      <span>{number}</span>
    </label>
  );
}

/** The twelfth cell is a radio too: choosing it takes an answer back, with no script. */
function SkipCell({
  name,
  value,
  skip,
  clear,
  skipName,
}: Answer & {
  readonly skip: string;
  readonly clear?: string | undefined;
  readonly skipName?: string | undefined;
}) {
  return (
    <label className="opt skipcell">
      <input type="radio" name={name} value="" defaultChecked={value === "skip"} aria-label={skipName} />
      <span>
        {clear ? (
          <>
            <i className="leave">{skip}</i>
            <i className="clear">{clear}</i>
          </>
        ) : (
          skip
        )}
      </span>
    </label>
  );
}

/** The words at the ends of the scale, and in the middle. */
export function ScaleEnds({
  low,
  middle,
  high,
  id,
  over = false,
}: Ends & { readonly id?: string; readonly over?: boolean }) {
  return (
    <div className={classes("ends", over && "top")} id={id}>
      <span>{low}</span>
      {middle && <span>{middle}</span>}
      <span>{high}</span>
    </div>
  );
}

/** A statement with eleven buttons: 6 + 5 on a phone, one row where there is room. Nothing is preselected. */
export function Scale({
  legend,
  ends,
  skip,
  clear,
  name,
  value,
}: Answer & {
  readonly legend: ReactNode;
  readonly ends: Ends;
  readonly skip: string;
  /** Shown instead of `skip` once a number is chosen. */
  readonly clear?: string | undefined;
}) {
  const id = useId();
  return (
    <fieldset className="item" aria-describedby={id}>
      <legend>{legend}</legend>
      <ScaleEnds {...ends} id={id} />
      <div className={classes("scale", clear && "has-clear")}>
        {numbers.map((number) => (
          <Option key={number} name={name} number={number} value={value} />
        ))}
        <SkipCell name={name} value={value} skip={skip} clear={clear} />
      </div>
    </fieldset>
  );
}

/** A statement on the therapist's form, around its one or two `ScaleRow`s. */
export function ScaleItem({
  legend,
  children,
}: {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="item staff">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** One track of eleven: a disc for what is said (`view`), a ring for what is guessed (`guess`). */
export function ScaleRow({
  kind,
  label,
  skip,
  skipName,
  name,
  value,
}: Answer & {
  readonly kind: "view" | "guess";
  readonly label: string;
  /** Shown once a number is chosen. */
  readonly skip: string;
  /** Says which row it clears, to who cannot see where it stands. */
  readonly skipName: string;
}) {
  const id = useId();
  return (
    <div className={classes("ln", kind)} role="radiogroup" aria-labelledby={id}>
      <span className="lab" id={id}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {kind === "guess" ? (
            <circle className="hoop" cx="6" cy="6" r="4.7" />
          ) : (
            <circle className="disc" cx="6" cy="6" r="5" />
          )}
        </svg>
        {label}
      </span>
      <div className="scale row">
        {numbers.map((number) => (
          <Option key={number} name={name} number={number} value={value} />
        ))}
      </div>
      <SkipCell name={name} value={value} skip={skip} skipName={skipName} />
    </div>
  );
}
