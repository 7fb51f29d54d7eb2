import pg from "pg";

/** Statements of nobody's: on databases, or on all that one holds. */
export async function asAdministrator(url: string, statements: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statements);
  } finally {
    await client.end();
  }
}

/** The one text that a query gives, in its column `answer`. */
export async function answerOf(url: string, query: string): Promise<string> {
  const { rows } = await asAdministrator(url, query);
  return rows[0].answer;
}

/** The URL of another database of the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
