// `npm run bench`: sets up, then measures on this machine and prints each figure beside its reference.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build, install, pinnedEnvironment, pinnedNode, root } from "./set-up.mjs";

install();
build();
const { status } = spawnSync(pinnedNode, [join(root, "bench", "run.ts"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: pinnedEnvironment(),
});
process.exit(status ?? 1);
