/**
 * The one loop that decides how fast a large model is fitted: rows of four columns of products, as
 * WebAssembly, since JavaScript has no vectors of two doubles. The module is written out here instruction
 * by instruction; `docs/decisions/0014-vectors-for-dense-factors.md` says why, `dense.test.ts` holds it to plain sums.
 */

/** Bytes of a page of WebAssembly's memory. */
const page = 65_536;

export interface TileKernel {
  /** Memory that the kernel works in. */
  readonly memory: Float64Array;
  /**
   * Multiplies a packed strip of four columns with `strips` packed strips of four rows and writes the 4 x 4
   * products one after the other. Places are counted in doubles; a strip is `depth` groups of four.
   */
  readonly multiply: (rows: number, column: number, depth: number, strips: number, out: number) => void;
}

/** A kernel with room for this many doubles. */
export function tileKernel(doubles: number): TileKernel {
  const pages = Math.ceil((doubles * 8) / page);
  const memory = new WebAssembly.Memory({ initial: pages });
  const { multiply } = new WebAssembly.Instance(compiled(), { m: { m: memory } }).exports as {
    multiply: (...given: number[]) => void;
  };
  return {
    memory: new Float64Array(memory.buffer),
    multiply: (rows, column, depth, strips, out) => multiply(rows * 8, column * 8, depth, strips, out * 8),
  };
}

let module: WebAssembly.Module | null = null;
function compiled(): WebAssembly.Module {
  module ??= new WebAssembly.Module(moduleBytes());
  return module;
}

const i32 = 0x7f;
const v128 = 0x7b;

/** An unsigned number in base 128, as WebAssembly writes it. */
function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}
const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
const section = (id: number, body: readonly number[]) => [id, ...leb(body.length), ...body];
const name = (text: string) => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];

const get = (local: number) => [0x20, ...leb(local)];
const set = (local: number) => [0x21, ...leb(local)];
const constant = (value: number) => [0x41, ...signed(value)];
const add = 0x6a;
const simd = (code: number) => [0xfd, ...leb(code)];
const load = (offset: number) => [...simd(0x00), 3, ...leb(offset)];
const loadSplat = (offset: number) => [...simd(0x0a), 3, ...leb(offset)];
const store = (offset: number) => [...simd(0x0b), 3, ...leb(offset)];
const addPairs = simd(0xf0);
const multiplyPairs = simd(0xf2);
const zero = [...simd(0x0c), ...new Array<number>(16).fill(0)];

/** Locals: the five arguments, the running places, the sums and the values in hand. */
const [rows, column, depth, strips, out, y, k] = [0, 1, 2, 3, 4, 5, 6] as const;
const firstSum = 7;
const [yLow, yHigh, xNow] = [firstSum + 8, firstSum + 9, firstSum + 10] as const;
const step = (local: number, by: number) => [...get(local), ...constant(by), add, ...set(local)];

function body(): number[] {
  const sums = Array.from({ length: 8 }, (_, index) => firstSum + index);
  const inner = [
    ...get(y),
    ...load(0),
    ...set(yLow),
    ...get(y),
    ...load(16),
    ...set(yHigh),
    ...[0, 1, 2, 3].flatMap((r) => [
      ...get(rows),
      ...loadSplat(8 * r),
      ...set(xNow),
      ...get(sums[2 * r]!),
      ...get(xNow),
      ...get(yLow),
      ...multiplyPairs,
      ...addPairs,
      ...set(sums[2 * r]!),
      ...get(sums[2 * r + 1]!),
      ...get(xNow),
      ...get(yHigh),
      ...multiplyPairs,
      ...addPairs,
      ...set(sums[2 * r + 1]!),
    ]),
    ...step(rows, 32),
    ...step(y, 32),
    ...step(k, -1),
    ...get(k),
    0x0d,
    0,
  ];
  const outer = [
    ...get(column),
    ...set(y),
    ...get(depth),
    ...set(k),
    ...sums.flatMap((sum) => [...zero, ...set(sum)]),
    0x03,
    0x40,
    ...inner,
    0x0b,
    ...sums.flatMap((sum, index) => [...get(out), ...get(sum), ...store(16 * index)]),
    ...step(out, 128),
    ...step(strips, -1),
    ...get(strips),
    0x0d,
    0,
  ];
  const locals = [2, 2, i32, 11, v128];
  return [...locals, 0x03, 0x40, ...outer, 0x0b, 0x0b];
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const code = body();
  return new Uint8Array([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [1, 0x60, 5, i32, i32, i32, i32, i32, 0]),
    ...section(2, [1, ...name("m"), ...name("m"), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("multiply"), 0x00, 0]),
    ...section(10, [1, ...leb(code.length), ...code]),
  ]);
}
