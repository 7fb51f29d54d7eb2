import { bringIn } from "./book.ts";
import { readNoteFile, writeNoteFile } from "./note-file.ts";
import { type NoteStore, sealedNotes } from "./note-store.ts";
import type { Saying } from "./say.ts";
import { type Opened, openLock } from "./seal.ts";

const largestFile = 50_000_000;

/** Gives the notes as a file to take along, as encrypted as they lie here. */
export async function fileOut(store: NoteStore, { lock }: Opened): Promise<void> {
  const text = writeNoteFile({ lock, notes: await sealedNotes(store) });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "notes.json";
  link.click();
  // The browser takes the file up after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Brings in the notes of a file; the key that opens what is here from now on, or why nothing was changed. */
export async function fileIn(
  store: NoteStore,
  here: Opened | null,
  file: File,
  passphrase: string,
): Promise<Opened | Saying> {
  const read = file.size > largestFile ? null : readNoteFile(await file.text());
  if (!read) return "file-bad";
  const opened = await openLock(read.lock, passphrase);
  if (!opened) return "wrong";
  return (await bringIn(store, here, opened, read.notes)) ? (here ?? opened) : "changed";
}
