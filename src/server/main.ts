import "./production.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AttuneError } from "#model/errors.ts";
import { translator } from "#model/locales/translate.ts";
import { holdFolder } from "#store/hold-folder.ts";
import { openStore } from "#store/open.ts";
import { readConfig } from "./config.ts";
import { faultOf, makeLog } from "./log.ts";
import { newPasswordOf } from "./new-password.ts";
import { start } from "./start.ts";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: { demo: { type: "boolean", default: false }, "new-password": { type: "string" } },
});

try {
  const config = readConfig(process.env, root, values.demo);
  const log = makeLog(config.logLevel);
  const letGo = config.store.kind === "sqlite" ? holdFolder(config.dataFolder) : () => {};
  const store = await openStore(config.store, (error) =>
    log.error(faultOf(error), "a connection to the database broke"),
  );
  const forgetful = values["new-password"];
  if (forgetful !== undefined) process.stdout.write(`${await newPasswordOf(store, forgetful)}\n`);
  const running = await start({ config, store, log, buildFolder: join(root, "build") });
  process.stdout.write(`${running.greeting}\n`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // A terminal tells every process of its group, and so does the script that started this one.
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => {
        letGo();
        process.exit(0);
      });
    });
  }
} catch (error) {
  if (!(error instanceof AttuneError)) throw error;
  process.stderr.write(`${translator("en")(`error.${error.code}`, error.details)}\n`);
  process.exitCode = 1;
}
