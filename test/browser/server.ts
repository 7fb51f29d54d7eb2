import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#server/config.ts";
import { makeLog } from "#server/log.ts";
import { type Running, start } from "#server/start.ts";
import { openStore, type Store } from "#store/open.ts";
import { freePort } from "../free-port.ts";

const root = join(import.meta.dirname, "../..");

export interface TestServer extends Running {
  readonly url: string;
  readonly store: Store;
}

/** The whole server over a new, encrypted SQLite file, on a free port of loopback. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "attune-server-"));
  const port = await freePort();
  const config = readConfig({ PORT: String(port), ATTUNE_DATA: folder, ...env }, root, false);
  const store = await openStore(config.store);
  const running = await start({ config, store, log: makeLog("silent"), buildFolder: join(root, "build") });
  return {
    ...running,
    store,
    url: `http://localhost:${port}`,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
