// `npm run screenshots`: photographs the demonstration practice for the README and the docs.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { build, install, pinnedEnvironment, pinnedNode, root } from "./set-up.mjs";

install();
build();
ensureChromium();
const { status } = spawnSync(pinnedNode, [join(root, "scripts", "photograph.ts")], {
  cwd: root,
  stdio: "inherit",
  env: pinnedEnvironment(),
});
process.exit(status ?? 1);
