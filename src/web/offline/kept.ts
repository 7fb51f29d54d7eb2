import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A form's fields in their order, as they would be sent. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** A finished check-in on its way to the practice. */
export interface Waiting {
  /** `/c/TOKEN`: where it is sent, and whose page it belongs to. */
  readonly path: string;
  readonly fields: Fields;
  /** The server answered and did not take it, so that trying again by itself is no use. */
  readonly refused: boolean;
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
  });

/** Forgets all that this device keeps of a page: after sending, nothing of it is readable here. */
export async function forget(kept: Kept, path: string): Promise<void> {
  const both = kept.transaction(["draft", "outbox"], "readwrite");
  await Promise.all([both.objectStore("draft").delete(path), both.objectStore("outbox").delete(path)]);
  await both.done;
}
