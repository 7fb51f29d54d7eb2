import { afterAll, beforeAll } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { startServer, type TestServer } from "./browser/server.ts";
import { openPractice, testServices } from "./practice.ts";

/** A server of one file of tests, and services over its store whose clock is that of the computer. */
export interface AtServer {
  server: TestServer;
  services: ReturnType<typeof testServices>;
}

/** A server at which a practice is open, with its owner. */
export interface AtPractice extends AtServer {
  therapist: StaffActor;
}

/** Settings of a server, or what makes them before it starts. */
type Env = Record<string, string> | (() => Promise<Record<string, string>>);

/** Starts a server before a file's tests and stops it after them; until then nothing stands in what is returned. */
export function atServer(env: Env = {}): AtServer {
  const at = {} as AtServer;
  beforeAll(async () => {
    at.server = await startServer(typeof env === "function" ? await env() : env);
    at.services = testServices(at.server.store, new Date().toISOString());
  });
  afterAll(() => at.server.stop());
  return at;
}

/** The same with a practice that is open already. */
export function atPractice(env: Env = {}): AtPractice {
  const at = atServer(env) as AtPractice;
  beforeAll(async () => {
    at.therapist = await openPractice(at.services);
  });
  return at;
}
