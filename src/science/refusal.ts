/**
 * What a method was given cannot be used: the message says what, as a part of a sentence. All that the methods refuse
 * is one of these, so that a `RangeError` of the engine's own, which is a fault, is never taken for it.
 */
export class Refusal extends RangeError {
  override readonly name: string = "Refusal";
}
