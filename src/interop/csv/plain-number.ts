const zero = 48;
const powers = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** So many digits are a whole number that a double holds, and come back as they were written. */
const mostDigits = 15;

/**
 * The number that a cell holds in just the way in which it would be written, or NaN where that takes a closer look. Both
 * parts of the quotient are exact, so that it is the nearest number to the decimals (Clinger 1990, How to read floating
 * point numbers accurately).
 */
export function plainNumber(text: string, mark: number): number {
  const length = text.length;
  const first = text.charCodeAt(0) === 45 ? 1 : 0;
  if (length === first || length > mostDigits + 2) return Number.NaN;
  let digits = 0;
  let whole = -1;
  for (let at = first; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= zero + 9) digits = 10 * digits + code - zero;
    else if (code === mark && whole < 0 && at > first) whole = at;
    else return Number.NaN;
  }
  const end = whole < 0 ? length : whole;
  const decimals = whole < 0 ? 0 : length - whole - 1;
  const isPadded = end - first > 1 && text.charCodeAt(first) === zero;
  const isTrailed = whole >= 0 && (decimals === 0 || text.charCodeAt(length - 1) === zero);
  if (isPadded || isTrailed || end - first + decimals > mostDigits) return Number.NaN;
  const value = digits / powers[decimals]!;
  // Smaller ones are written with an exponent, and a 0 without its sign.
  if (value < 1e-6 && (digits > 0 || first > 0)) return Number.NaN;
  return first > 0 ? -value : value;
}
