import { Writable } from "node:stream";
import type { Io } from "#cli/command.ts";
import { run } from "#cli/run.ts";

/** Runs one call in this process and keeps what it said. */
export async function called(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return calledWith({}, ...argv);
}

/** The same with parts of the surroundings given. */
export async function calledWith(given: Partial<Io>, ...argv: string[]) {
  const out = kept();
  const err = kept();
  const code = await run(argv, { out: out.stream, err: err.stream, isTerminal: false, env: {}, ...given });
  return { code, out: out.text(), err: err.text() };
}

function kept() {
  const blocks: Buffer[] = [];
  const stream = new Writable({
    write(block: Buffer, _encoding, done) {
      blocks.push(Buffer.from(block));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(blocks).toString("utf8") };
}
