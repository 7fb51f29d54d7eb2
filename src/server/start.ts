import { randomInt } from "node:crypto";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import type { Logger } from "pino";
import type { ServerBuild } from "react-router";
import { demonstrationSignIn, seedDemonstration } from "#care/demonstration/seed-demonstration.ts";
import { AttuneError } from "#model/errors.ts";
import { translator } from "#model/locales/translate.ts";
import type { Store } from "#store/open.ts";
import { findPractice } from "#store/practices.ts";
import { addressOf, allowedHosts, listensOnLoopback } from "./address.ts";
import type { Config } from "./config.ts";
import { makeHttp } from "./http.ts";
import { startJobs } from "./jobs.ts";
import { makeServices } from "./services.ts";
import { waysOut } from "./ways-out.ts";

/** So long a request, or an e-mail, that is under way may take when the server is told to stop. */
const patienceMs = 5_000;

export interface Running {
  /** What the terminal prints: the address, and the set-up code where one is asked for. */
  readonly greeting: string;
  readonly stop: () => Promise<void>;
}

/** Composes the server over an open store and listens. Throws `address-in-use`. */
export async function start(parts: {
  config: Config;
  store: Store;
  log: Logger;
  buildFolder: string;
}): Promise<Running> {
  const { config, store, log } = parts;
  const services = makeServices(store);
  if (config.demonstration && !(await findPractice(store))) await seedDemonstration(services);
  const address = addressOf(config);
  // Behind a proxy the server listens on loopback, and strangers reach it all the same.
  const ownComputer = listensOnLoopback(config) && address.unreachable;
  const setUpCode = ownComputer || (await findPractice(store)) ? null : makeSetUpCode();
  const ways = waysOut(config, address.publicUrl, log);
  const build = (await import(pathToFileURL(join(parts.buildFolder, "server/index.js")).href)) as ServerBuild;
  const http = makeHttp({
    services,
    log,
    address,
    hosts: allowedHosts(config),
    proxies: config.proxies,
    setUpCode,
    post: ways.post,
    fetchCalendar: ways.fetchCalendar,
    build,
    clientFolder: join(parts.buildFolder, "client"),
  });
  const server = createAdaptorServer({ fetch: http.fetch }) as Server;
  await listen(server, config);
  const jobs = startJobs(services, ways, log, config.store);
  const t = translator("en");
  const code = setUpCode ? `\n${t("terminal.set-up-code", { code: setUpCode })}` : "";
  const demonstration = config.demonstration ? `\n${t("terminal.demonstration", demonstrationSignIn)}` : "";
  return {
    greeting: t("terminal.ready", { address: address.publicUrl }) + code + demonstration,
    stop: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      let patience: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        patience = setTimeout(resolve, patienceMs);
      }).then(() => server.closeAllConnections());
      await Promise.race([jobs.stop(), enough]);
      await closed;
      clearTimeout(patience);
      await store.destroy();
    },
  };
}

/** Eight digits: with ten tries a quarter of an hour, a code cannot be guessed before somebody notices. */
const makeSetUpCode = () => String(randomInt(100_000_000)).padStart(8, "0");

function listen(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new AttuneError("address-in-use", { port: config.port }) : error);
    });
    server.listen(config.port, config.host, resolve);
  });
}
