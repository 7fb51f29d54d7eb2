import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { changeRules } from "#care/messages/change-rules.ts";
import { sendDue } from "#care/messages/send-due.ts";
import { setAddress } from "#care/messages/set-address.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import { readConfig } from "#server/config.ts";
import { makeLog } from "#server/log.ts";
import { makePost } from "#server/mail.ts";
import { openStore, type Store } from "#store/open.ts";
import { freePort } from "../free-port.ts";
import { startMailServer } from "../mail-server.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";

const root = join(import.meta.dirname, "../..");
const never = new Promise<void>(() => {});

let folder: string;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let env: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attune-mailing-"));
  mail = await startMailServer();
  env = {
    PORT: String(await freePort()),
    ATTUNE_DATA: folder,
    LOG_LEVEL: "silent",
    SMTP_URL: mail.url,
    MAIL_FROM: "post@practice.example",
  };
});
afterEach(async () => {
  await mail.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(env, root, false).store);
  return work(store).finally(() => store.destroy());
}

/** A client whose check-in is due at once, at any hour. */
const prepare = () =>
  withStore(async (store) => {
    const services = testServices(store, new Date().toISOString());
    const therapist = await openPractice(services);
    const rules = { minutesAfter: "0", withoutTime: "00:00", quietFrom: "00:00", quietUntil: "00:00" };
    await changeRules(services, therapist, { ...rules, reminders: "yes" });
    const today = new Date().toISOString().slice(0, 10);
    const { clientId } = await addClientWithSession(services, therapist, today);
    await setAddress(services, therapist, clientId, { email: "heron@client.example" });
  });

/** Starts a real server, and tells it to stop once `reached`. */
async function stopWhen(reached: () => void, thenDo = () => {}): Promise<void> {
  const server = spawn(process.execPath, [join(root, "src/server/main.ts")], {
    env: { ...process.env, ...env },
  });
  await vi.waitFor(reached, { timeout: 60_000 }).finally(() => server.kill("SIGTERM"));
  thenDo();
  const [code] = await once(server, "exit");
  expect(code).toBe(0);
}

/** What another server sends, so many minutes after the first. */
const sentLater = (minutes: number) =>
  withStore(async (store) => {
    const services = testServices(store, new Date(Date.now() + minutes * 60_000).toISOString());
    const post = makePost(mail.url, "post@practice.example", "https://attune.example", makeLog("silent"));
    const practice = (await readPractice(services))!;
    return sendDue(services, { kind: "job", name: "messages" }, practice, { post, push: null });
  });

it("sends no e-mail twice that a mail server had taken and not answered when it was told to stop", async () => {
  await prepare();
  mail.state.hold = never;
  await stopWhen(() => expect(mail.taken).toHaveLength(1));
  mail.state.hold = null;
  for (const minutes of [1, 11]) expect(await sentLater(minutes)).toBe(0);
  expect(mail.taken).toHaveLength(1);
}, 120_000);

it("waits for the answer where it comes soon, and nothing is left in the balance", async () => {
  await prepare();
  const { promise, resolve: answer } = Promise.withResolvers<void>();
  mail.state.hold = promise;
  await stopWhen(
    () => expect(mail.taken).toHaveLength(1),
    () => setTimeout(answer, 1_000),
  );
  const [first] = await withStore((store) =>
    store.selectFrom("message").select(["claimed_at", "sent_at"]).orderBy("kind").execute(),
  );
  expect(first).toEqual({ claimed_at: null, sent_at: expect.any(String) });
}, 120_000);

it("loses no e-mail that had not left when it was told to stop: another server sends it, once", async () => {
  await prepare();
  mail.state.holdBefore = never;
  await stopWhen(() => expect(mail.asked()).toBe(1));
  mail.state.holdBefore = null;
  expect(mail.taken).toEqual([]);
  expect(await sentLater(11)).toBe(1);
  expect(await sentLater(22)).toBe(0);
  expect(mail.taken).toHaveLength(1);
}, 120_000);
