import { isUtf8 } from "node:buffer";

const newline = 0x0a;

/** Checks a stream of bytes for being text in UTF-8, block by block; a letter may be cut between two blocks. */
export class Utf8Check {
  /** Line of the first byte that is not text, once there is one. */
  line = 1;
  #cut = Buffer.alloc(0);

  /** Whether this block is text. NUL bytes are UTF-8 and yet no text: UTF-16 and binary files are full of them. */
  take(block: Buffer): boolean {
    const whole = this.#cut.length === 0 ? block : Buffer.concat([this.#cut, block]);
    const end = whole.length - unfinished(whole);
    const sound = whole.subarray(0, end);
    if (!isUtf8(sound) || sound.includes(0)) {
      this.line += linesBefore(sound);
      return false;
    }
    this.#cut = Buffer.from(whole.subarray(end));
    for (let at = sound.indexOf(newline); at !== -1; at = sound.indexOf(newline, at + 1)) this.line += 1;
    return true;
  }

  /** Whether the text ended on a whole letter. */
  end(): boolean {
    return this.#cut.length === 0;
  }
}

/** Bytes at the end that begin a letter and do not finish it. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

/** Lines that end before the first that is not text. */
function linesBefore(bytes: Buffer): number {
  let lines = 0;
  for (let from = 0; from < bytes.length; lines += 1) {
    const at = bytes.indexOf(newline, from);
    const line = bytes.subarray(from, at === -1 ? bytes.length : at);
    if (at === -1 || !isUtf8(line) || line.includes(0)) return lines;
    from = at + 1;
  }
  return lines;
}
