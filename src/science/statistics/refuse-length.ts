/** Throws a `RangeError` that names what has another length than what it belongs to. */
export function refuseLength(name: string, { length }: ArrayLike<unknown>, expected: number): void {
  if (length !== expected) throw new RangeError(`${name} has ${length} rows and not ${expected}`);
}
