import * as v from "valibot";
import { type Lock, rounds, type Sealed } from "./seal.ts";

/** Base64 as `btoa` writes it. */
const bytes = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))),
);
const sealed = v.object({ nonce: v.pipe(bytes, v.length(12)), data: bytes });

/** Beyond this a file made by somebody else could hold a phone up for minutes. */
const mostRounds = 10_000_000;

const noteFile = v.object({
  format: v.literal("attune-notes"),
  version: v.literal(1),
  lock: v.object({
    version: v.literal(1),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(rounds), v.maxValue(mostRounds)),
    salt: v.pipe(bytes, v.minLength(16)),
    check: sealed,
  }),
  notes: v.pipe(
    v.array(v.object({ id: v.pipe(v.string(), v.uuid()), ...sealed.entries })),
    v.maxLength(10_000),
  ),
});

export interface NoteFile {
  readonly lock: Lock;
  readonly notes: ReadonlyMap<string, Sealed>;
}

const textOf = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const written = ({ nonce, data }: Sealed) => ({ nonce: textOf(nonce), data: textOf(data) });

/** Notes as a file to take along: as encrypted as they lie on the phone, under the same passphrase. */
export function writeNoteFile({ lock, notes }: NoteFile): string {
  const { version, rounds, salt, check } = lock;
  const file: v.InferInput<typeof noteFile> = {
    format: "attune-notes",
    version: 1,
    lock: { version, rounds, salt: textOf(salt), check: written(check) },
    notes: [...notes].map(([id, sealed]) => ({ id, ...written(sealed) })),
  };
  return JSON.stringify(file);
}

/** Reads such a file; null where it is none, or damaged. */
export function readNoteFile(text: string): NoteFile | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const { success, output } = v.safeParse(noteFile, given);
  if (!success) return null;
  return { lock: output.lock, notes: new Map(output.notes.map(({ id, ...sealed }) => [id, sealed])) };
}
