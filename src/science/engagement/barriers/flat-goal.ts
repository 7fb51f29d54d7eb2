/** Progress values of one goal that have to be there before it can be called flat. */
export const flatFrom = 4;

/** Whether a goal has not moved up over the last four times it was asked about; values 0-10, the earliest first. */
export const isFlat = (values: readonly number[]): boolean =>
  values.length >= flatFrom && values.at(-1)! <= values.at(-flatFrom)!;
