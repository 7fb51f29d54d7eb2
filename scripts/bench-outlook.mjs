// `npm run bench:outlook -- RATINGS-DEV.csv`: holds the outlook's kinds of evidence against real session ratings.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, pinnedEnvironment, pinnedNode, root } from "./set-up.mjs";

install();
const { status } = spawnSync(pinnedNode, [join(root, "bench", "outlook.ts"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: pinnedEnvironment(),
});
process.exit(status ?? 1);
