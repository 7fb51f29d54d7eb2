import { choleskyInPlace, inverseOf, solveLower, solveUpper } from "./mixed/dense.ts";

/** A symmetric matrix of a few coefficients, row after row. */
export type Small = Float64Array;

/** X'WX. */
export function weightedProducts(columns: readonly Float64Array[], weights: Float64Array): Small {
  const p = columns.length;
  const result = new Float64Array(p * p);
  for (let i = 0; i < p; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const [x, z] = [columns[i]!, columns[j]!];
      let sum = 0;
      for (let row = 0; row < weights.length; row += 1) sum += x[row]! * weights[row]! * z[row]!;
      result[i * p + j] = sum;
      result[j * p + i] = sum;
    }
  }
  return result;
}

/** X'v. */
export const products = (columns: readonly Float64Array[], vector: Float64Array): Float64Array =>
  Float64Array.from(columns, (x) => {
    let sum = 0;
    for (let row = 0; row < vector.length; row += 1) sum += x[row]! * vector[row]!;
    return sum;
  });

/** Xb, added to what is there. */
export function addPredictor(
  columns: readonly Float64Array[],
  coefficients: ArrayLike<number>,
  into: Float64Array,
) {
  columns.forEach((x, j) => {
    const b = coefficients[j]!;
    for (let row = 0; row < into.length; row += 1) into[row]! += b * x[row]!;
  });
}

/** The solution of a positive-definite system, or null. The matrix is brought to a diagonal of 1 first. */
export function solveSmall(matrix: Small, right: Float64Array): Float64Array | null {
  const prepared = factored(matrix, right.length);
  if (prepared === null) return null;
  const x = right.map((value, i) => value * prepared.scale[i]!);
  solveLower(prepared.factor, x);
  solveUpper(prepared.factor, x);
  return x.map((value, i) => value * prepared.scale[i]!);
}

/** The inverse of a positive-definite matrix, or null. */
export function invertSmall(matrix: Small, size: number): Small | null {
  const prepared = factored(matrix, size);
  if (prepared === null) return null;
  const { scale, factor } = prepared;
  return inverseOf(factor, size).values.map(
    (value, at) => value * scale[Math.floor(at / size)]! * scale[at % size]!,
  );
}

function factored(matrix: Small, size: number) {
  const scale = Float64Array.from({ length: size }, (_, i) => 1 / Math.sqrt(matrix[i * size + i]!));
  const values = matrix.map((value, at) => value * scale[Math.floor(at / size)]! * scale[at % size]!);
  const factor = { size, values };
  return values.every(Number.isFinite) && choleskyInPlace(factor) < 0 ? { scale, factor } : null;
}
