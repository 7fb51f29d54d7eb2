import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changeRules } from "#care/messages/change-rules.ts";
import { addGoal } from "#care/own-page/change-goals.ts";
import { readConfig } from "#server/config.ts";
import { makeLog } from "#server/log.ts";
import { start } from "#server/start.ts";
import { freePort } from "../free-port.ts";
import { rules } from "../message-rules.ts";
import { addClientWithSession, openPractice, testServices } from "../practice.ts";
import { freshSqlite } from "../stores.ts";

const root = join(import.meta.dirname, "../..");

it("stops within its patience also while a mail server says nothing", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const { store, place, close } = await freshSqlite();
  const services = testServices(store);
  const therapist = await openPractice(services);
  await changeRules(services, therapist, { ...rules, alerts: "yes" });
  const { clientId } = await addClientWithSession(services, therapist);
  const own = { kind: "client", clientId, practiceId: therapist.practiceId } as const;
  await addGoal(services, own, { words: "To kill myself" });

  const mail = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "post@practice.example" };
  const config = { ...readConfig({ PORT: String(await freePort()), ...mail }, root, false), store: place };
  const calling = once(silent, "connection");
  const running = await start({ config, store, log: makeLog("silent"), buildFolder: join(root, "build") });
  const [caller] = await calling;
  const told = performance.now();
  await running.stop();
  expect(performance.now() - told).toBeLessThan(12_000);
  caller.destroy();
  silent.close();
  await close();
});
