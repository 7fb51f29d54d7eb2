import { addNotes, lockOf, type NoteStore, replaceNotes, sealedNotes } from "./note-store.ts";
import { makeLock, type Opened, openLock, type Sealed, seal, unseal } from "./seal.ts";

/** A note as its writer reads it. */
export interface Note {
  readonly words: string;
  readonly writtenAt: string;
}

/** A note of this phone; null in its place where the ciphertext was damaged. */
export interface Entry {
  readonly id: string;
  readonly note: Note | null;
}

/** Opens the notes of this phone; null where the passphrase is another one, or there are none. */
export async function openBook(store: NoteStore, passphrase: string): Promise<Opened | null> {
  const lock = await lockOf(store);
  return lock ? openLock(lock, passphrase) : null;
}

/** Keeps words as a new note. False where the lock was changed in another window. */
export async function keepNote(store: NoteStore, { lock, key }: Opened, words: string): Promise<boolean> {
  const id = crypto.randomUUID();
  const note: Note = { words, writtenAt: new Date().toISOString() };
  return addNotes(store, lock, [[id, await seal(key, id, note)]]);
}

/** All notes, the newest first. */
export async function readNotes(store: NoteStore, opened: Opened): Promise<Entry[]> {
  const all = await entriesOf(opened, await sealedNotes(store));
  const moment = ({ note }: Entry) => note?.writtenAt ?? "";
  return all.sort((a, b) => moment(b).localeCompare(moment(a)));
}

/** Reads sealed pieces, whether they lie on this phone or in a file. */
export const entriesOf = ({ key }: Opened, pieces: ReadonlyMap<string, Sealed>): Promise<Entry[]> =>
  Promise.all(
    [...pieces].map(async ([id, sealed]) => {
      const note = await unseal(key, id, sealed).catch(() => null);
      return { id, note: note as Note | null };
    }),
  );

/**
 * Seals every note anew under another passphrase: the old one, and files that were saved with it, open nothing that
 * is written from now on. Null where a note came or went meanwhile.
 */
export async function changePassphrase(
  store: NoteStore,
  opened: Opened,
  passphrase: string,
): Promise<Opened | null> {
  const next = await makeLock(passphrase);
  const pieces = await sealedNotes(store);
  const anew = new Map<string, Sealed>();
  for (const { id, note } of await entriesOf(opened, pieces))
    anew.set(id, note ? await seal(next.key, id, note) : pieces.get(id)!);
  return (await replaceNotes(store, opened.lock, next.lock, anew)) ? next : null;
}

/** Brings notes in from a file's lock. Where this phone has none of its own, the file's passphrase becomes this phone's. */
export async function bringIn(
  store: NoteStore,
  here: Opened | null,
  file: Opened,
  pieces: ReadonlyMap<string, Sealed>,
): Promise<boolean> {
  if (!here) return addNotes(store, file.lock, pieces);
  const anew: [string, Sealed][] = [];
  for (const { id, note } of await entriesOf(file, pieces))
    if (note) anew.push([id, await seal(here.key, id, note)]);
  return addNotes(store, here.lock, anew);
}
