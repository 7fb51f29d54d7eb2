// `npm run oracles [-- FOLDER]`: runs the tests of the statistics and the alliance and writes docs/oracles.md from what they compare. FOLDER
// holds tables that are too large to ship.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { install, pinnedEnvironment, pinnedNode, root } from "./set-up.mjs";

install();
const folder = mkdtempSync(join(tmpdir(), "attune-oracles-"));
const file = join(folder, "comparisons.jsonl");
const outside = process.argv[2];
const env = {
  ...pinnedEnvironment(),
  ATTUNE_ORACLES: file,
  ...(outside ? { ATTUNE_REFERENCE: resolve(outside) } : {}),
};
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status ?? 1;
let status = run("vitest", [
  "run",
  "--project",
  "rooms",
  "src/science/statistics",
  "src/science/alliance",
  "test/outside",
]);
if (status === 0) status = run(pinnedNode, [join(root, "scripts", "write-oracles.ts"), file]);
if (status === 0) status = run("biome", ["format", "--write", join("docs", "oracles.md")]);
rmSync(folder, { recursive: true, force: true });
process.exit(status);
