// `npm run bench:science [-- RATINGS.csv]`: fits the same models here and with lme4, in alternation.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, pinnedEnvironment, pinnedNode, root } from "./set-up.mjs";

install();
const { status } = spawnSync(pinnedNode, [join(root, "bench", "science.ts"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: pinnedEnvironment(),
});
process.exit(status ?? 1);
