type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** A column of numbers that grows: a million of them as an array of objects would not fit. */
export class Growing<T extends Numbers> {
  length = 0;
  #values: T;
  readonly #make: (size: number) => T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#values = make(1_024);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** What was pushed, without a copy; of use once nothing more is pushed. */
  values(): T {
    return this.#values.subarray(0, this.length) as T;
  }
}

/** Texts that come again and again, each kept once and known by its number. */
export class Names {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.length);
    this.all.push(name);
    return this.all.length - 1;
  }
}
