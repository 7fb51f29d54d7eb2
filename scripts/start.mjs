// `npm start`: sets up, then runs the server on the pinned Node.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, install, pinnedEnvironment, pinnedNode, root } from "./set-up.mjs";

install();
build();
const main = join(root, "src", "server", "main.ts");
const server = spawn(pinnedNode, [main, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: pinnedEnvironment(),
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
