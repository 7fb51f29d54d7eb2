import { type TileKernel, tileKernel } from "./tile-kernel.ts";

/** A symmetric matrix or a lower triangle, dense, row after row; what stands above the diagonal is not read. */
export interface Dense {
  readonly size: number;
  readonly values: Float64Array;
}

/** So few columns are done one by one; more are halved, and the right half loses the left half's products. */
const few = 12;
/** Products of more columns than this at once would leave the processor's cache. */
const deepest = 96;

/**
 * Replaces a symmetric positive-definite matrix by its Cholesky factor, by halves (Golub and Van Loan 2013,
 * Matrix Computations, section 4.2.6). Answers the first row whose pivot is not positive, or -1.
 */
export function choleskyInPlace({ size, values }: Dense): number {
  return halves(
    0,
    size,
    (from, to) => factorColumns(values, size, from, to),
    (from, middle, to) => {
      const outer = new OuterProduct(size);
      for (let start = from; start < middle; start += deepest) {
        const end = Math.min(start + deepest, middle);
        outer.packRows(values, size, middle, size, start, end);
        outer.packColumns(values, size, middle, to, start, end);
        outer.subtract(values, size, middle, middle, true);
      }
    },
  );
}

/** Works columns off from the left, by halves; answers where `direct` failed, or -1. */
function halves(
  from: number,
  to: number,
  direct: (from: number, to: number) => number,
  update: (from: number, middle: number, to: number) => void,
): number {
  if (to - from <= few) return direct(from, to);
  const middle = from + 4 * Math.ceil((to - from) / 8);
  const failed = halves(from, middle, direct, update);
  if (failed >= 0) return failed;
  update(from, middle, to);
  return halves(middle, to, direct, update);
}

/** Factors a few columns, for the rows on and below their diagonal. */
function factorColumns(a: Float64Array, size: number, start: number, end: number): number {
  for (let j = start; j < end; j += 1) {
    const row = j * size;
    const pivot = a[row + j]! - dot(a, row + start, a, row + start, j - start);
    if (!(pivot > 0)) return j;
    const root = Math.sqrt(pivot);
    a[row + j] = root;
    for (let i = j + 1; i < size; i += 1) {
      const at = i * size;
      a[at + j] = (a[at + j]! - dot(a, at + start, a, row + start, j - start)) / root;
    }
  }
  return -1;
}

function dot(a: Float64Array, x: number, b: Float64Array, y: number, length: number): number {
  let even = 0;
  let odd = 0;
  let k = 0;
  for (; k + 1 < length; k += 2) {
    even += a[x + k]! * b[y + k]!;
    odd += a[x + k + 1]! * b[y + k + 1]!;
  }
  return k < length ? even + odd + a[x + k]! * b[y + k]! : even + odd;
}

/** A kernel's memory is dear to make and holds nothing between two products: the last one is used again. */
let lastKernel: TileKernel | null = null;
function kernelFor(doubles: number): TileKernel {
  if (lastKernel === null || lastKernel.memory.length < doubles) lastKernel = tileKernel(doubles);
  return lastKernel;
}

/** Subtracts the product of two packed panels from a block of a matrix, four rows by four columns at a time. */
class OuterProduct {
  readonly #kernel: TileKernel;
  readonly #columnsAt: number;
  readonly #outAt: number;
  #depth = 0;
  #rows = 0;
  #columns = 0;

  /** For matrices of up to `size` rows. */
  constructor(size: number) {
    const strips = Math.ceil(size / 4);
    this.#columnsAt = 4 * strips * deepest;
    this.#outAt = 2 * this.#columnsAt;
    this.#kernel = kernelFor(this.#outAt + 16 * strips);
  }

  packRows(a: Float64Array, size: number, from: number, to: number, start: number, end: number): void {
    this.#rows = to - from;
    this.#pack(0, a, size, from, to, start, end);
  }

  packColumns(a: Float64Array, size: number, from: number, to: number, start: number, end: number): void {
    this.#columns = to - from;
    this.#pack(this.#columnsAt, a, size, from, to, start, end);
  }

  #pack(into: number, a: Float64Array, size: number, from: number, to: number, start: number, end: number) {
    const { memory } = this.#kernel;
    const depth = end - start;
    this.#depth = depth;
    for (let i = 0; i < to - from; i += 1) {
      const strip = into + (i >> 2) * 4 * depth + (i & 3);
      const line = (from + i) * size + start;
      for (let k = 0; k < depth; k += 1) memory[strip + 4 * k] = a[line + k]!;
    }
    for (let i = to - from; i & 3; i += 1) {
      const strip = into + (i >> 2) * 4 * depth + (i & 3);
      for (let k = 0; k < depth; k += 1) memory[strip + 4 * k] = 0;
    }
  }

  /** Takes the product from the block whose first element is [row, column]; of a square one, the lower triangle only. */
  subtract(target: Float64Array, size: number, row: number, column: number, lower: boolean): void {
    const { memory, multiply } = this.#kernel;
    const depth = this.#depth;
    for (let strip = 0; 4 * strip < this.#rows; strip += 1) {
      const columns = lower ? Math.min(4 * strip + 4, this.#columns) : this.#columns;
      // The kernel runs along the columns, so that what it writes is read and added along the target's rows.
      multiply(this.#columnsAt, strip * 4 * depth, depth, Math.ceil(columns / 4), this.#outAt);
      const rows = Math.min(4, this.#rows - 4 * strip);
      for (let r = 0; r < rows; r += 1) {
        const to = (row + 4 * strip + r) * size + column;
        let from = this.#outAt + r;
        for (let c = 0; c < columns; c += 1, from += 4) target[to + c]! -= memory[from]!;
      }
    }
  }
}

/** Solves L x = b in place, with the leading `size` rows of a factor. */
export function solveLower({ size: line, values }: Dense, x: Float64Array, size = line): void {
  for (let i = 0; i < size; i += 1) {
    x[i] = (x[i]! - dot(values, i * line, x, 0, i)) / values[i * line + i]!;
  }
}

/** Solves L' x = b in place, with the leading `size` rows of a factor. */
export function solveUpper({ size: line, values }: Dense, x: Float64Array, size = line): void {
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = x[i]! / values[i * line + i]!;
    x[i] = value;
    for (let j = 0; j < i; j += 1) x[j]! -= value * values[i * line + j]!;
  }
}

/**
 * The inverse of the matrix whose factor's leading `size` rows are given, both triangles: the inverse of the
 * factor by halves, then its product with itself.
 */
export function inverseOf({ size: line, values }: Dense, size: number): Dense {
  if (size === 0) return { size, values: new Float64Array(0) };
  const upper = new Float64Array(size * size);
  const result = new Float64Array(size * size);
  const outer = new OuterProduct(size);
  for (let i = 0; i < size; i += 1) upper[i * size + i] = 1;
  const solved = (start: number, end: number) => {
    for (let i = 0; i < end; i += 1) {
      const at = i * size;
      for (let j = Math.max(start, i); j < end; j += 1) {
        const product = dot(upper, at + start, values, j * line + start, j - start);
        upper[at + j] = (upper[at + j]! - product) / values[j * line + j]!;
      }
    }
    return -1;
  };
  halves(0, size, solved, (from, middle, to) => {
    for (let start = from; start < middle; start += deepest) {
      const end = Math.min(start + deepest, middle);
      outer.packRows(upper, size, 0, end, start, end);
      outer.packColumns(values, line, middle, to, start, end);
      outer.subtract(upper, size, 0, middle, false);
    }
  });
  for (let start = 0; start < size; start += deepest) {
    const end = Math.min(start + deepest, size);
    outer.packRows(upper, size, 0, end, start, end);
    outer.packColumns(upper, size, 0, end, start, end);
    outer.subtract(result, size, 0, 0, true);
  }
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const value = -result[i * size + j]!;
      result[i * size + j] = value;
      result[j * size + i] = value;
    }
  }
  return { size, values: result };
}
