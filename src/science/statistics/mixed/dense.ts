import { type TileKernel, tileKernel } from "./tile-kernel.ts";

/** A symmetric matrix or a lower triangle, dense, row after row; what stands above the diagonal is not read. */
export interface Dense {
  readonly size: number;
  readonly values: Float64Array;
}

/** Columns worked on at once: the panel stays in the processor's cache. */
const panel = 64;
/** Below this, the loops in plain JavaScript are done before a kernel is set up. */
const small = 96;

/**
 * Replaces a symmetric positive-definite matrix by its Cholesky factor, in blocks (Golub and Van Loan 2013,
 * Matrix Computations, section 4.2.6). Answers the first row whose pivot is not positive, or -1.
 */
export function choleskyInPlace({ size, values }: Dense): number {
  const width = size <= small ? size : panel;
  const outer = size <= small ? null : new OuterProduct(size, size);
  for (let start = 0; start < size; start += width) {
    const end = Math.min(start + width, size);
    const failed = factorPanel(values, size, start, end);
    if (failed >= 0) return failed;
    if (end === size) break;
    outer!.packRows(values, size, end, size, start, end);
    outer!.packColumns(values, size, end, size, start, end);
    outer!.subtract(values, size, end, end, true);
  }
  return -1;
}

/** Factors the columns of one panel, for the rows on and below its diagonal. */
function factorPanel(a: Float64Array, size: number, start: number, end: number): number {
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

/** Subtracts the product of two packed panels from a block of a matrix, four rows by four columns at a time. */
class OuterProduct {
  readonly #kernel: TileKernel;
  readonly #columnsAt: number;
  readonly #outAt: number;
  #depth = 0;
  #rows = 0;
  #columns = 0;

  constructor(rows: number, columns: number) {
    const forRows = 4 * Math.ceil(rows / 4) * panel;
    const forColumns = 4 * Math.ceil(columns / 4) * panel;
    this.#columnsAt = forRows;
    this.#outAt = forRows + forColumns;
    this.#kernel = tileKernel(this.#outAt + 16 * Math.ceil(columns / 4));
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
 * The inverse of the matrix whose factor's leading `size` rows are given, both triangles. The columns of the
 * factor's own inverse come panel by panel, each added to the result as an outer product as soon as it is known.
 */
export function inverseOf({ size: line, values }: Dense, size: number): Dense {
  const upper = new Float64Array(size * size);
  const result = new Float64Array(size * size);
  const outer = size === 0 ? null : new OuterProduct(size, size);
  for (let i = 0; i < size; i += 1) upper[i * size + i] = 1;
  for (let start = 0; start < size; start += panel) {
    const end = Math.min(start + panel, size);
    for (let i = 0; i < end; i += 1) {
      const at = i * size;
      for (let j = Math.max(start, i); j < end; j += 1) {
        upper[at + j] =
          (upper[at + j]! - dot(upper, at + start, values, j * line + start, j - start)) /
          values[j * line + j]!;
      }
    }
    outer!.packRows(upper, size, 0, end, start, end);
    if (end < size) {
      outer!.packColumns(values, line, end, size, start, end);
      outer!.subtract(upper, size, 0, end, false);
    }
    outer!.packColumns(upper, size, 0, end, start, end);
    outer!.subtract(result, size, 0, 0, true);
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
