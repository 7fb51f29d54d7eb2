import { Refusal } from "../../refusal.ts";

/** Why a model cannot be fitted, as a closed list; the words stand in the catalogue under `model.<code>`. */
export type RefusalCode =
  | "formula-character"
  | "formula-ends"
  | "formula-unexpected"
  | "formula-no-outcome"
  | "formula-bar"
  | "formula-function"
  | "formula-arguments"
  | "formula-not-a-term"
  | "formula-power"
  | "column-missing"
  | "column-not-numeric"
  | "column-not-finite"
  | "column-out-of-reach"
  | "column-constant"
  | "column-collinear"
  | "column-not-whole"
  | "column-not-binary"
  | "outcome-constant"
  | "outcome-not-binary"
  | "outcome-not-counts"
  | "no-rows"
  | "one-level"
  | "too-many-levels"
  | "too-many-parameters"
  | "too-many-fixed"
  | "too-many-coefficients"
  | "random-twice"
  | "random-alike"
  | "groups-alike"
  | "group-spanned"
  | "session-twice"
  | "too-many-gaps"
  | "ar1-flat"
  | "no-grouping"
  | "no-room"
  | "perfect-fit"
  | "separated";

/** A model that is refused: the code, what its sentence needs, and the place in the formula where there is one. */
export class ModelRefusal extends Refusal {
  override readonly name = "ModelRefusal";
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** Characters before the place in the formula; `null` where it is not about the formula's text. */
  readonly at: number | null;

  constructor(
    code: RefusalCode,
    details: Readonly<Record<string, string | number>> = {},
    at: number | null = null,
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
    this.at = at;
  }
}
