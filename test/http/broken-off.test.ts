import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readConfig } from "#server/config.ts";
import { type Running, start } from "#server/start.ts";
import { freePort } from "../free-port.ts";
import { keptLog } from "../log.ts";
import { addClientWithSession, openOnDevice, openPractice, testServices } from "../practice.ts";
import { type FreshStore, freshSqlite } from "../stores.ts";

const root = join(import.meta.dirname, "../..");

let fresh: FreshStore;
let running: Running;
let port: number;
let device: { token: string; secret: string };
const { log, lines } = keptLog();

beforeAll(async () => {
  fresh = await freshSqlite();
  const services = testServices(fresh.store, new Date().toISOString());
  const therapist = await openPractice(services);
  const { sessionId } = await addClientWithSession(services, therapist);
  device = await openOnDevice(services, therapist, sessionId);
  port = await freePort();
  const config = { ...readConfig({ PORT: String(port) }, root, false), store: fresh.place };
  running = await start({ config, store: fresh.store, log, buildFolder: join(root, "build") });
});
afterAll(async () => {
  await running.stop();
  await fresh.close();
});

/** Sends a form of which only the beginning arrives, and hangs up. */
async function breakOff(path: string, type: string, framing: "counted" | "chunked", body: string) {
  const caller = connect(port, "127.0.0.1");
  await once(caller, "connect");
  const own = `localhost:${port}`;
  const length = framing === "counted" ? "Content-Length: 5000" : "Transfer-Encoding: chunked";
  const head = [`POST ${path} HTTP/1.1`, `Host: ${own}`, `Origin: http://${own}`, `Content-Type: ${type}`];
  caller.write(`${[...head, length].join("\r\n")}\r\n\r\n`);
  caller.write(framing === "counted" ? body : `${body.length.toString(16)}\r\n${body}\r\n`);
  // Sent, and read by the server as far as it goes, before it hangs up.
  await new Promise((done) => setTimeout(done, 100));
  caller.destroy();
}

const fields = () =>
  new URLSearchParams({ secret: device.secret, understood: "7", nextWish: "time" }).toString();
const parts = () =>
  ["secret", "understood"]
    .map(
      (name) =>
        `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${name === "secret" ? device.secret : "7"}\r\n`,
    )
    .join("");
const forms = {
  "application/x-www-form-urlencoded": fields,
  "multipart/form-data; boundary=x": parts,
};

it.each(Object.keys(forms) as (keyof typeof forms)[])(
  "a form that is broken off as %s leaves nothing behind, and is no fault of ours",
  async (type) => {
    lines.length = 0;
    for (const framing of ["counted", "chunked"] as const)
      for (const path of [`/c/${device.token}`, "/sign-in", "/calendar", "/nowhere"])
        await breakOff(path, type, framing, forms[type]());
    const broken = () => lines.filter(({ msg }) => msg === "request broken off");
    await vi.waitFor(() => expect(broken()).toHaveLength(4));
    expect(lines).toEqual(broken());
    expect(lines.map(({ level }) => level)).toEqual([30, 30, 30, 30]);
    expect(JSON.stringify(lines)).not.toContain(device.token);
    for (const table of ["check_in", "staff_session", "calendar_preview"] as const)
      expect(await fresh.store.selectFrom(table).selectAll().execute()).toEqual([]);
    const answer = await fetch(`http://localhost:${port}/c/${device.token}`, {
      method: "POST",
      body: new URLSearchParams(fields()),
      headers: { Origin: `http://localhost:${port}` },
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    await fresh.store.deleteFrom("check_in").execute();
  },
);
