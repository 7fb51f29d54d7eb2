import type { Store } from "./open.ts";

/** What was read of several clients in one query, by a client's id. */
export type ByClient<T> = (clientId: string) => T;

/** Rows of several clients, each client's in the order of the query. */
export function byClient<Row extends { client_id: string }, T>(
  rows: readonly Row[],
  of: (row: Row) => T,
): ByClient<T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.client_id);
    if (own) own.push(of(row));
    else found.set(row.client_id, [of(row)]);
  }
  return (clientId) => found.get(clientId) ?? [];
}

/** The ids of clients to ask for. Never none, which PostgreSQL does not take: no client has the empty id. */
export const idsOf = (clients: readonly { readonly id: string }[]): string[] =>
  clients.length > 0 ? clients.map(({ id }) => id) : [""];

/** What reads of several clients, for one. */
export const ofOne =
  <Client extends { readonly id: string }, T>(
    ofSeveral: (store: Store, clients: readonly Client[]) => Promise<ByClient<T>>,
  ) =>
  async (store: Store, client: Client): Promise<T> =>
    (await ofSeveral(store, [client]))(client.id);
