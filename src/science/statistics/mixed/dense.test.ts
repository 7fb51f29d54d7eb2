import { describe, expect, it } from "vitest";
import { seededRandom } from "../../simulation/random.ts";
import { choleskyInPlace, inverseOf, solveLower, solveUpper } from "./dense.ts";

/** A positive-definite matrix, and the plain product of two of its rows' sums for comparison. */
function example(size: number) {
  const random = seededRandom(size);
  const root = Float64Array.from({ length: size * size }, () => random.normal());
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      let sum = i === j ? size : 0;
      for (let k = 0; k < size; k += 1) sum += root[i * size + k]! * root[j * size + k]!;
      values[i * size + j] = sum;
    }
  }
  return values;
}

/**
 * Sizes around the kernel's strips of four and panels of 64, and below the size at which it is used at all. None comes
 * first, as in a fit by ML with one grouping: no earlier product may have made a kernel that it could borrow.
 */
const sizes = [0, 1, 2, 3, 7, 64, 96, 97, 128, 130, 131, 200];

describe("a dense factor", () => {
  it.each(sizes)("of %i rows gives back its matrix, its inverse and solutions", (size) => {
    const matrix = example(size);
    const factor = { size, values: matrix.slice() };
    expect(choleskyInPlace(factor)).toBe(-1);
    const inverse = inverseOf(factor, size).values;
    let worst = 0;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        let product = 0;
        let identity = 0;
        for (let k = 0; k <= Math.min(i, j); k += 1)
          product += factor.values[i * size + k]! * factor.values[j * size + k]!;
        for (let k = 0; k < size; k += 1) identity += inverse[i * size + k]! * matrix[k * size + j]!;
        worst = Math.max(
          worst,
          Math.abs(product - matrix[i * size + j]!) / size,
          Math.abs(identity - (i === j ? 1 : 0)),
        );
      }
    }
    expect(worst).toBeLessThan(1e-12);
    const wanted = Float64Array.from({ length: size }, (_, i) => Math.cos(i));
    const given = wanted.map((_, i) => wanted.reduce((sum, x, j) => sum + x * matrix[i * size + j]!, 0));
    solveLower(factor, given);
    solveUpper(factor, given);
    expect(Math.max(...given.map((x, i) => Math.abs(x - wanted[i]!)))).toBeLessThan(1e-12);
  });

  it("says where a matrix is not positive definite", () => {
    const matrix = example(150);
    matrix[120 * 150 + 120] = -1;
    expect(choleskyInPlace({ size: 150, values: matrix })).toBe(120);
  });
});
