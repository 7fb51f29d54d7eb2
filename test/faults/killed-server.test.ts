import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { seededRandom } from "#science/simulation/random.ts";
import { readConfig } from "#server/config.ts";
import { openStore } from "#store/open.ts";
import { freePort } from "../free-port.ts";
import { addClientWithSession, openOnDevice, openPractice, testServices } from "../practice.ts";

const root = join(import.meta.dirname, "../..");
const submits = 240;
const atOnce = 6;

interface Pending {
  readonly sessionId: string;
  readonly token: string;
  readonly secret: string;
  /** What is sent: its own number in a client's words, so that every answer can be told from every other. */
  readonly words: string;
}

it("loses nothing that it acknowledged and doubles nothing when it is killed at random", async () => {
  const folder = mkdtempSync(join(tmpdir(), "attune-killed-"));
  const port = await freePort();
  // What one server has compiled the next ones take, so that they are up in half the time.
  const compiled = join(folder, "compiled");
  const env = {
    PORT: String(port),
    ATTUNE_DATA: folder,
    LOG_LEVEL: "silent",
    NODE_COMPILE_CACHE: compiled,
  };
  const { store: place } = readConfig(env, root, false);
  const pending = await prepare(place);

  const random = seededRandom(20261123);
  const url = `http://localhost:${port}`;
  // Only a server that ends by itself keeps what it compiled.
  const first = await startServer(env, url);
  first.kill("SIGTERM");
  await once(first, "exit");
  let server = await startServer(env, url);
  let kills = 0;
  let sent = 0;
  let done = false;
  const killer = (async () => {
    while (!done) {
      // After so many more, and not after a time: a busy computer gets as far between two kills as an idle one.
      const last = sent + 6 + Math.floor(36 * random.uniform());
      while (sent < last && !done) await wait(5 * random.uniform());
      if (done) break;
      server.kill("SIGKILL");
      kills += 1;
      server = await startServer(env, url);
    }
  })();

  const acknowledged = new Set<string>();
  const queue = [...pending];
  const send = (one: Pending) => {
    sent += 1;
    return submit(url, one);
  };
  const submitAll = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      // A client whose phone heard nothing sends again, and so does a tenth of those who did.
      while (!(await send(next))) await wait(30);
      acknowledged.add(next.words);
      if (random.uniform() < 0.1) await send(next);
      await wait(20);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, submitAll));
  done = true;
  await killer;
  server.kill("SIGKILL");

  const store = await openStore(place);
  const rows = await store.selectFrom("check_in").select(["session_id", "change_next_time"]).execute();
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
  expect(kills).toBeGreaterThanOrEqual(5);
  expect(acknowledged.size).toBe(submits);
  expect(rows.map((row) => row.change_next_time).sort()).toEqual(pending.map((one) => one.words).sort());
  expect(new Map(rows.map((row) => [row.session_id, row.change_next_time]))).toEqual(
    new Map(pending.map((one) => [one.sessionId, one.words])),
  );
}, 180_000);

async function prepare(place: Parameters<typeof openStore>[0]): Promise<Pending[]> {
  const store = await openStore(place);
  const services = testServices(store, new Date().toISOString());
  const therapist = await openPractice(services);
  const pending: Pending[] = [];
  for (let n = 0; n < submits; n += 1) {
    const { sessionId } = await addClientWithSession(services, therapist);
    const { token, secret } = await openOnDevice(services, therapist, sessionId);
    pending.push({ sessionId, token, secret, words: `words of client ${n}` });
  }
  await store.destroy();
  return pending;
}

async function startServer(env: Record<string, string>, url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, "src/server/main.ts")], {
    env: { ...process.env, ...env },
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const up = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return child;
    await wait(25);
  }
  throw new Error("the server did not start again");
}

/** Whether the server said that the check-in is saved. */
async function submit(url: string, { token, secret, words }: Pending): Promise<boolean> {
  const body = new URLSearchParams({ secret, understood: "7", task: "6", hope: "8", changeNextTime: words });
  const headers = { Origin: url };
  try {
    const answer = await fetch(`${url}/c/${token}`, { method: "POST", body, headers, redirect: "manual" });
    return answer.status === 303 && answer.headers.get("location") === `/c/${token}/saved`;
  } catch {
    return false;
  }
}
