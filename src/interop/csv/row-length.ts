/** A row longer than this is no row: a line end is missing, or a quotation mark was never closed. */
export const longestRow = 1 << 20;

const [newline, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

/**
 * Watches how long rows become outside quoted cells, block by block. The parser bounds only what stands in cells, and a row
 * of thirty million empty ones would take a gigabyte.
 */
export class RowLength {
  /** Line on which the row at hand begins. */
  begins = 1;
  #line = 1;
  #length = 0;
  #quoted = false;

  /** Whether every row is still short enough. */
  take(block: Uint8Array): boolean {
    for (let at = 0; at < block.length; at += 1) {
      const byte = block[at]!;
      if (byte === newline) this.#line += 1;
      if (byte === quote) this.#quoted = !this.#quoted;
      else if (this.#quoted) continue;
      else if (byte === newline || byte === carriageReturn) {
        this.#length = 0;
        this.begins = this.#line;
      } else {
        this.#length += 1;
        if (this.#length > longestRow) return false;
      }
    }
    return true;
  }
}
