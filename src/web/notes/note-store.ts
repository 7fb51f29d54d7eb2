import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Lock, Sealed } from "./seal.ts";

interface Shape extends DBSchema {
  lock: { key: "lock"; value: Lock };
  note: { key: string; value: Sealed };
}
export type NoteStore = IDBPDatabase<Shape>;

/** What this phone keeps of private notes: ciphertext alone, apart from all that is sent. Rejects where the device allows no keeping. */
export const openNoteStore = (): Promise<NoteStore> =>
  openDB<Shape>("attune-notes", 1, {
    upgrade: (store) => {
      store.createObjectStore("lock");
      store.createObjectStore("note");
    },
    // A later version of Attune may open this in another tab, and does not have to wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });

export const lockOf = (store: NoteStore): Promise<Lock | undefined> => store.get("lock", "lock");

/** Every piece by its id. */
export async function sealedNotes(store: NoteStore): Promise<ReadonlyMap<string, Sealed>> {
  const both = store.transaction("note");
  const [ids, all] = await Promise.all([both.store.getAllKeys(), both.store.getAll()]);
  return new Map(ids.map((id, index) => [id, all[index]!]));
}

const isSame = (a: Lock | undefined, b: Lock) => a?.salt.join() === b.salt.join();

/** Adds pieces that belong to a lock. False where the lock is another one by now. */
export async function addNotes(
  store: NoteStore,
  lock: Lock,
  notes: Iterable<readonly [string, Sealed]>,
): Promise<boolean> {
  const both = store.transaction(["lock", "note"], "readwrite");
  const here = await both.objectStore("lock").get("lock");
  const fits = !here || isSame(here, lock);
  if (fits) {
    const puts = [...notes].map(([id, sealed]) => both.objectStore("note").put(sealed, id));
    await Promise.all([both.objectStore("lock").put(lock, "lock"), ...puts]);
  }
  await both.done;
  return fits;
}

/** Puts a new lock and its pieces in the place of an old one. False where anything has changed since they were read. */
export async function replaceNotes(
  store: NoteStore,
  old: Lock,
  lock: Lock,
  notes: ReadonlyMap<string, Sealed>,
): Promise<boolean> {
  const both = store.transaction(["lock", "note"], "readwrite");
  const here = await both.objectStore("lock").get("lock");
  const ids = await both.objectStore("note").getAllKeys();
  const fits = isSame(here, old) && ids.length === notes.size && ids.every((id) => notes.has(id));
  if (fits) {
    const puts = [...notes].map(([id, sealed]) => both.objectStore("note").put(sealed, id));
    await Promise.all([both.objectStore("lock").put(lock, "lock"), ...puts]);
  }
  await both.done;
  return fits;
}

/** Deletes everything, the passphrase's lock as well: this phone is then like one that never had a note. */
export async function deleteAllNotes(store: NoteStore): Promise<void> {
  const both = store.transaction(["lock", "note"], "readwrite");
  await Promise.all([both.objectStore("lock").clear(), both.objectStore("note").clear()]);
  await both.done;
}
