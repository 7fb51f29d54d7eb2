/** Prints one figure in its column, with its ratio and its bar where it has them. */
export function figure(
  name: string,
  value: string,
  against: { ratio?: number; bar?: string; holds?: boolean } = {},
): void {
  const ratio = against.ratio === undefined ? "" : `  ratio ${against.ratio.toFixed(2)}`;
  const verdict =
    against.bar === undefined ? "" : `  (bar: ${against.bar}: ${against.holds ? "reached" : "NOT reached"})`;
  process.stdout.write(`${name.padEnd(44)} ${value.padStart(18)}${ratio}${verdict}\n`);
}
