// `npm run bench:lighthouse`: Lighthouse on the check-in page of a demonstration practice. Lighthouse is large and
// needed for nothing else, so it is installed here, when it is asked for, into a folder that git leaves alone.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { build, install, pinnedEnvironment, root, runPinned } from "./set-up.mjs";

const version = "13.5.0";
const folder = join(root, ".attune", "lighthouse");
const module = join(folder, "node_modules", "lighthouse");

const run = (command, args, where = root) =>
  spawnSync(command, args, { cwd: where, stdio: "inherit", env: pinnedEnvironment() }).status ?? 1;

function installedVersion() {
  const file = join(module, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
}

install();
build();
ensureChromium();
if (installedVersion() !== version) {
  process.stderr.write(`Installing Lighthouse ${version} for this measurement.\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const status = run("npm", ["install", "--save-exact", ...quietly, `lighthouse@${version}`], folder);
  if (status !== 0) process.exit(status);
}
runPinned(["bench", "lighthouse.ts"], module);
