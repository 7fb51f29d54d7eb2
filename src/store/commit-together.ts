import { setImmediate } from "node:timers/promises";
import { type ControlledTransaction, PostgresAdapter } from "kysely";
import { AttuneError } from "../model/errors.ts";
import type { Store } from "./open.ts";
import type { Database } from "./tables.ts";

interface Job {
  readonly work: (store: Store) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What waits for the next commit, by store. */
const queues = new WeakMap<Store, { waiting: Job[]; running: boolean }>();

/**
 * Runs `work` in a transaction: all of it is kept, or none; when it returns, it is on the disk.
 * SQLite writes one transaction at a time and waits for the disk at each commit, so works that arrive
 * meanwhile share the next commit, each within a savepoint of its own: one that fails takes back itself alone.
 * PostgreSQL does the like by itself.
 */
export function commitTogether<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  if (store.getExecutor().adapter instanceof PostgresAdapter) {
    return store
      .transaction()
      .execute(work)
      .catch((error) => {
        throw refusalOf(error);
      });
  }
  const queue = queues.get(store) ?? { waiting: [], running: false };
  queues.set(store, queue);
  return new Promise<T>((resolve, reject) => {
    queue.waiting.push({ work, resolve: resolve as Job["resolve"], reject });
    if (!queue.running) void drain(store, queue);
  });
}

async function drain(store: Store, queue: { waiting: Job[]; running: boolean }): Promise<void> {
  queue.running = true;
  while (queue.waiting.length > 0) {
    // Requests that have already arrived get as far as here before the commit begins.
    await setImmediate();
    const jobs = queue.waiting;
    queue.waiting = [];
    await commit(store, jobs).catch((error) => {
      for (const job of jobs) job.reject(error);
    });
  }
  queue.running = false;
}

async function commit(store: Store, jobs: readonly Job[]): Promise<void> {
  const transaction = await store.startTransaction().execute();
  const answers: (() => void)[] = [];
  try {
    for (const job of jobs) answers.push(await attempt(transaction, job));
    await transaction.commit().execute();
  } catch (error) {
    // Where the database has taken everything back by itself, its first refusal is the one to tell.
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
    throw refusalOf(error);
  }
  // Nobody is told before the commit has reached the disk.
  for (const answer of answers) answer();
}

/** A full disk ends the whole transaction, savepoints and all. */
const isFull = (error: unknown) => {
  const { code } = error as { code?: string };
  return code === "SQLITE_FULL" || code === "ENOSPC" || code === "53100";
};
const refusalOf = (error: unknown) =>
  isFull(error) ? new AttuneError("disk-full", {}, { cause: error as Error }) : error;

async function attempt(transaction: ControlledTransaction<Database>, job: Job): Promise<() => void> {
  const within = await transaction.savepoint("work").execute();
  try {
    const value = await job.work(within);
    await within.releaseSavepoint("work").execute();
    return () => job.resolve(value);
  } catch (error) {
    if (isFull(error)) throw error;
    await within.rollbackToSavepoint("work").execute();
    return () => job.reject(error);
  }
}
