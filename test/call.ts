import { Writable } from "node:stream";
import type { Io } from "#cli/command.ts";
import { run } from "#cli/run.ts";

/** Runs one call of the command line in this process and keeps what it said. */
export function called(...argv: string[]) {
  return calledWith({}, ...argv);
}

/** The same with parts of the surroundings given. */
export async function calledWith(given: Partial<Io>, ...argv: string[]) {
  const { io, said } = sink();
  const code = await run(argv, { ...io, ...given });
  return { code, ...said() };
}

/** Surroundings that keep what a command says. */
export function sink(): { io: Io; said: () => { out: string; err: string } } {
  const out = kept();
  const err = kept();
  return {
    io: { out: out.stream, err: err.stream, isTerminal: false, env: {} },
    said: () => ({ out: out.text(), err: err.text() }),
  };
}

/** A stream that fails as the engine does, whatever is written to it: a fault of ours, not of what was given. */
export const faulty = (): Writable =>
  Object.assign(new Writable(), {
    write: () => {
      throw new RangeError("Invalid string length");
    },
  });

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
