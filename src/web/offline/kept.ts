import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A form's fields in their order, as they would be sent. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** A finished check-in on its way to the practice. */
export interface Waiting {
  /** Another one each time it is finished, so that an earlier sending never clears away later words. */
  readonly id: string;
  /** `/c/TOKEN`: where it is sent, and whose page it belongs to. */
  readonly path: string;
  readonly fields: Fields;
  /** Why the practice's server did not take it, in its own words; trying again by itself is then no use. */
  readonly refused: string | null;
}

interface Shape extends DBSchema {
  draft: { key: string; value: Fields };
  outbox: { key: string; value: Waiting };
}
export type Kept = IDBPDatabase<Shape>;

/** What this device keeps until it is sent: drafts and finished check-ins, by their page. Rejects where the device allows no keeping. */
export const openKept = (): Promise<Kept> =>
  openDB<Shape>("attune", 1, {
    upgrade: (kept) => {
      kept.createObjectStore("draft");
      kept.createObjectStore("outbox");
    },
    // A later version of Attune may open this in another tab, and does not have to wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });

/** Forgets all that this device keeps of a page: after sending, nothing of it is readable here. */
export async function forget(kept: Kept, path: string): Promise<void> {
  const both = kept.transaction(["draft", "outbox"], "readwrite");
  await Promise.all([both.objectStore("draft").delete(path), both.objectStore("outbox").delete(path)]);
  await both.done;
}

/**
 * Writes down how the sending of a finished check-in ended: with null it arrived and is forgotten here, otherwise
 * with why it was not taken. False where the client has finished or taken back something else meanwhile; that stays.
 */
export async function settle(kept: Kept, { id, path }: Waiting, refused: string | null): Promise<boolean> {
  const both = kept.transaction(["draft", "outbox"], "readwrite");
  const outbox = both.objectStore("outbox");
  const now = await outbox.get(path);
  const same = now?.id === id;
  if (same && refused === null)
    await Promise.all([outbox.delete(path), both.objectStore("draft").delete(path)]);
  if (same && refused !== null) await outbox.put({ ...now, refused }, path);
  await both.done;
  return same;
}

/** Takes a finished check-in back out of the outbox, to be changed before it is finished again. */
export async function takeBack(kept: Kept, path: string): Promise<Fields | null> {
  const both = kept.transaction(["draft", "outbox"], "readwrite");
  const waiting = await both.objectStore("outbox").get(path);
  if (waiting) {
    await both.objectStore("draft").put(waiting.fields, path);
    await both.objectStore("outbox").delete(path);
  }
  await both.done;
  return waiting?.fields ?? null;
}
