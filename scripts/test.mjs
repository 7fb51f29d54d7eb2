// `npm test`: sets up, then runs every check on the pinned Node and says at the end how each went.
import { spawnSync } from "node:child_process";
import { ensureChromium } from "./chromium.mjs";
import { build, install, pinnedEnvironment, root } from "./set-up.mjs";

install();
build();
ensureChromium();

const checks = [
  ["routes' types", "react-router", ["typegen"]],
  ["types", "tsc", ["--noEmit", "-p", "."]],
  ["lint", "biome", ["check", "."]],
  ["unused", "knip", []],
  ["tests", "vitest", ["run", "--project", "rooms"]],
  ["browser", "vitest", ["run", "--project", "browser"]],
];
const failed = [];
for (const [name, command, args] of checks) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: pinnedEnvironment() });
  if (status !== 0) failed.push(name);
}
process.stdout.write(`\n${failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`}\n`);
process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
