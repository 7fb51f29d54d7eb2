// `npm test`: sets up, then runs every check on the pinned Node and says at the end how each went.
import { spawn } from "node:child_process";
import { ensureChromium } from "./chromium.mjs";
import { build, install, pinnedEnvironment, root } from "./set-up.mjs";

install();
build();
ensureChromium();

/** What stands in one row goes side by side: each of these keeps one processor busy, the tests keep two. */
const rows = [
  [["routes' types", "react-router", ["typegen"]]],
  [
    ["types", "tsc", ["--noEmit", "-p", "."]],
    ["lint", "biome", ["check", "."]],
    ["unused", "knip", []],
  ],
  [["tests", "vitest", ["run"]]],
];
const failed = [];

/** Runs a check; whatever goes side by side with others says what it has to say when it ends. */
function run([name, command, args], alone) {
  const title = `\n== ${name}\n`;
  if (alone) process.stdout.write(title);
  const stdio = alone ? "inherit" : ["ignore", "pipe", "pipe"];
  const child = spawn(command, args, { cwd: root, stdio, env: pinnedEnvironment() });
  const said = [title];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (block) => said.push(block));
  return new Promise((done) => {
    child.once("error", ({ message }) => process.stderr.write(`${message}\n`));
    child.once("close", (code) => {
      if (code !== 0) failed.push(name);
      if (!alone) for (const block of said) process.stdout.write(block);
      done();
    });
  });
}

for (const row of rows) await Promise.all(row.map((check) => run(check, row.length === 1)));
process.stdout.write(`\n${failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`}\n`);
const count = rows.flat().length;
process.stdout.write(`${count - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
