import { createHash } from "node:crypto";
import { longestName } from "#model/client.ts";
import { type Places, placesOf, type RatingColumns, type Scale } from "./columns.ts";
import { Growing, Names } from "./growing.ts";
import { ProblemList, type SameMoment } from "./problems.ts";
import { mark, type RatingRows } from "./rating-rows.ts";
import { readRecords, type Separator } from "./records.ts";
import { type SeriesTable, seriesOf } from "./series.ts";
import { momentOf, numberOf, saysYes } from "./values.ts";

export interface RatingsRequest {
  readonly columns: RatingColumns;
  readonly scale: Scale;
  readonly fingerprints?: boolean;
  readonly progress?: (rows: number) => void;
}

export interface Ratings {
  readonly rows: RatingRows;
  readonly series: SeriesTable;
  readonly problems: ProblemList;
  readonly sameMoments: readonly SameMoment[];
}

/** Reads a table of session ratings as it streams in. Rows with a problem are left out; who calls decides whether that will do. */
export async function readRatings(
  bytes: AsyncIterable<Uint8Array>,
  request: RatingsRequest,
): Promise<Ratings> {
  const taker = new RowTaker(request);
  const fatal = await readRecords(bytes, {
    header: (names, separator) => taker.header(names, separator),
    record: (fields, line) => taker.record(fields, line),
  });
  for (const problem of fatal) taker.problems.add(problem);
  if (fatal.length === 0 && taker.seen === 0) {
    taker.problems.add({ line: null, column: null, code: "no-rows", found: "", mend: "" });
  }
  const rows = taker.rows();
  return { rows, ...seriesOf(rows, taker.problems), problems: taker.problems };
}

class RowTaker {
  readonly problems = new ProblemList();
  seen = 0;
  readonly #request: RatingsRequest;
  #places!: Places;
  #header: readonly string[] = [];
  #decimalComma = false;
  readonly #ids = new Map<string, number>();
  readonly #clients = new Names();
  readonly #therapists = new Names();
  readonly #client = new Growing((size) => new Int32Array(size));
  readonly #therapist = new Growing((size) => new Int32Array(size));
  readonly #moment = new Growing((size) => new Float64Array(size));
  readonly #time: string[] = [];
  readonly #score = new Growing((size) => new Float64Array(size));
  readonly #line = new Growing((size) => new Uint32Array(size));
  readonly #marks = new Growing((size) => new Uint8Array(size));
  readonly #hash = new Growing((size) => new Float64Array(size));
  readonly #fingerprint: string[] = [];

  constructor(request: RatingsRequest) {
    this.#request = request;
  }

  header(names: readonly string[], separator: Separator) {
    const places = placesOf(this.#request.columns, names);
    if (!("client" in places)) return places;
    this.#places = places;
    this.#header = names;
    this.#decimalComma = separator === ";";
    return [];
  }

  record(fields: readonly string[], line: number): void {
    this.seen += 1;
    if (this.seen % 50_000 === 0) this.#request.progress?.(this.seen);
    const before = this.problems.count;
    if (fields.length !== this.#header.length) {
      const [found, mend] = [String(fields.length), String(this.#header.length)];
      this.problems.add({ line, column: null, code: "ragged-row", found, mend });
    } else this.#take(fields, line);
    if (this.problems.count > before) this.problems.rows += 1;
  }

  #take(fields: readonly string[], line: number): void {
    const { places, problems } = { places: this.#places, problems: this.problems };
    const before = problems.count;
    const client = this.#who(fields, places.client, line);
    const therapist = this.#who(fields, places.therapist, line);
    const time = fields[places.time]!.trim();
    const moment = momentOf(time);
    if (Number.isNaN(moment)) {
      problems.add({
        line,
        column: this.#header[places.time]!,
        code: "bad-date",
        found: shortened(time),
        mend: "",
      });
    }
    const { score, atCeiling } = this.#rating(fields, line);
    this.#checkId(fields, line);
    if (problems.count > before) return;
    const direct = places.direct.some((place) => saysYes(fields[place]!.trim()));
    const ended = places.ended !== null && saysYes(fields[places.ended]!.trim());
    this.#client.push(this.#clients.numberOf(client));
    this.#therapist.push(this.#therapists.numberOf(therapist));
    this.#moment.push(moment);
    this.#time.push(time);
    this.#score.push(score);
    this.#line.push(line);
    this.#marks.push(
      (direct ? mark.direct : 0) | (ended ? mark.ended : 0) | (atCeiling ? mark.atCeiling : 0),
    );
    this.#hash.push(hashOf(fields));
    if (this.#request.fingerprints) {
      this.#fingerprint.push(createHash("sha256").update(JSON.stringify(fields)).digest("hex"));
    }
  }

  #who(fields: readonly string[], place: number, line: number): string {
    const name = fields[place]!.trim();
    if (name === "") {
      this.problems.add({ line, column: this.#header[place]!, code: "missing-value", found: "", mend: "" });
    }
    if (name.length > longestName) {
      const [found, mend] = [shortened(name), String(longestName)];
      this.problems.add({ line, column: this.#header[place]!, code: "long-name", found, mend });
    }
    return name;
  }

  /** The mean of a row's ratings, empty ones left out. */
  #rating(fields: readonly string[], line: number): { score: number; atCeiling: boolean } {
    const { min, max } = this.#request.scale;
    let sum = 0;
    let given = 0;
    let top = 0;
    for (const place of this.#places.score) {
      const text = fields[place]!.trim();
      if (text === "") continue;
      const value = numberOf(text, this.#decimalComma);
      const column = this.#header[place]!;
      if (Number.isNaN(value)) {
        this.problems.add({ line, column, code: "not-a-number", found: shortened(text), mend: "" });
      } else if (value < min || value > max) {
        this.problems.add({ line, column, code: "off-scale", found: shortened(text), mend: `${min}-${max}` });
      }
      sum += value;
      given += 1;
      if (value === max) top += 1;
    }
    return { score: given === 0 ? Number.NaN : sum / given, atCeiling: given > 0 && top === given };
  }

  #checkId(fields: readonly string[], line: number): void {
    const place = this.#places.id;
    const id = place === null ? "" : fields[place]!.trim();
    if (id === "") return;
    const first = this.#ids.get(id);
    if (first === undefined) this.#ids.set(id, line);
    else {
      const column = this.#header[place!]!;
      this.problems.add({ line, column, code: "repeated-id", found: shortened(id), mend: String(first) });
    }
  }

  rows(): RatingRows {
    return {
      clients: this.#clients.all,
      therapists: this.#therapists.all,
      client: this.#client.values(),
      therapist: this.#therapist.values(),
      moment: this.#moment.values(),
      time: this.#time,
      score: this.#score.values(),
      line: this.#line.values(),
      marks: this.#marks.values(),
      hash: this.#hash.values(),
      fingerprint: this.#fingerprint,
    };
  }
}

/** A cell as it is quoted in a message: a page of text in a date column would drown the message. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/**
 * 53 bits of a row's cells (two 32-bit multiplicative hashes): enough to know a row again among those of
 * the same client, therapist and moment, without keeping its text.
 */
function hashOf(fields: readonly string[]): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const field of fields) {
    for (let at = 0; at < field.length; at += 1) {
      const letter = field.charCodeAt(at);
      a = Math.imul(a ^ letter, 2_654_435_761);
      b = Math.imul(b ^ letter, 1_597_334_677);
    }
    a = Math.imul(a ^ 0x1f, 2_246_822_507) ^ (a >>> 15);
    b = Math.imul(b ^ 0x1f, 3_266_489_909) ^ (b >>> 13);
  }
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
