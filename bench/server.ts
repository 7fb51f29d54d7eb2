import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "#server/config.ts";
import { makeServices } from "#server/services.ts";
import { openStore, type StorePlace } from "#store/open.ts";
import { freePort } from "../test/free-port.ts";

const root = join(import.meta.dirname, "..");

/** A folder for one measurement, the server's environment in it, and where its store lies. */
export interface Place {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly url: string;
  readonly store: StorePlace;
  readonly remove: () => void;
}

/** `demonstration` says whose store is meant: the practice's own, or that of the simulated clients. */
export async function makePlace(demonstration = false): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "attune-bench-"));
  const port = await freePort();
  const env = { PORT: String(port), ATTUNE_DATA: folder, LOG_LEVEL: "silent" };
  return {
    folder,
    env,
    url: `http://localhost:${port}`,
    store: readConfig(env, root, demonstration).store,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Services on a place's store, to fill it before the server starts. */
export async function servicesAt(place: Place) {
  return makeServices(await openStore(place.store));
}

/** The server as its own process, as a practice runs it; resolves when it answers. */
export async function serve(place: Place, options: readonly string[] = []): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, "src/server/main.ts"), ...options], {
    env: { ...process.env, ...place.env },
    stdio: "ignore",
  });
  for (;;) {
    const up = await fetch(`${place.url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return child;
    await wait(25);
  }
}

export const stop = (child: ChildProcess) =>
  new Promise((done) => {
    child.once("exit", done);
    child.kill("SIGTERM");
  });
