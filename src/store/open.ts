import type { Kysely } from "kysely";
import { migrate } from "./migrate.ts";
import { type OnLost, openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Database } from "./tables.ts";
import { databaseKey, type KeySource } from "./vault.ts";

/** The open store. Every query of the product goes through functions of this room that take it. */
export type Store = Kysely<Database>;

export type StorePlace =
  | { readonly kind: "postgres"; readonly url: string }
  | { readonly kind: "sqlite"; readonly file: string; readonly key: KeySource };

/** Opens the store at its place, at this version's schema. */
export async function openStore(place: StorePlace, onLost?: OnLost): Promise<Store> {
  const store =
    place.kind === "postgres"
      ? await openPostgres(place.url, onLost)
      : openSqlite(place.file, databaseKey(place.key, place.file));
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

/** A further connection to a store that this version has opened already: neither checked nor brought up to date again. */
export async function openBeside(place: StorePlace): Promise<Store> {
  return place.kind === "postgres"
    ? openPostgres(place.url)
    : openSqlite(place.file, databaseKey(place.key, place.file), { checked: true });
}
