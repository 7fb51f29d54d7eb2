import { setTimeout as wait } from "node:timers/promises";
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect } from "kysely";

/** So long a query waits for another process, such as an import, to finish writing. */
const patienceMs = 60_000;
const pauseMs = 20;

const isBusy = (error: unknown) => String((error as { code?: string }).code).startsWith("SQLITE_BUSY");

/**
 * SQLite whose queries wait for another process without holding up this one: the file's own waiting would
 * stop every request of the server. A transaction takes the right to write when it begins, so that it waits
 * there and never in its middle.
 */
export class PatientSqliteDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async (...given) => patient(await acquire(...given));
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw("begin immediate"));
    };
    return driver;
  }
}

const patient = (connection: DatabaseConnection): DatabaseConnection => ({
  streamQuery: connection.streamQuery.bind(connection),
  executeQuery: async (...query) => {
    const until = performance.now() + patienceMs;
    for (;;) {
      try {
        return await connection.executeQuery(...query);
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
        await wait(pauseMs);
      }
    }
  },
});
