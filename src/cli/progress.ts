import type { Io } from "./command.ts";

/** Before this, nobody wonders whether anything happens. */
const quietFor = 2_000;

/**
 * Shows how far a command is, on a terminal and after two seconds only; `begin` says at once what is being done, for
 * what is known to take longer and cannot count yet; `end` takes the line away, and `during` does so whatever comes of
 * some work, so that what is said next has a line of its own.
 */
export function progressOn(io: Io, sentence: (count: number) => string) {
  const begun = performance.now();
  let shown = false;
  const write = (line: string): void => {
    io.err.write(`\r\u001b[K${line}`);
    shown = true;
  };
  const end = (): void => {
    if (shown) io.err.write("\r\u001b[K");
  };
  return {
    begin: (line: string): void => {
      if (io.isTerminal) write(line);
    },
    show: (count: number): void => {
      if (io.isTerminal && performance.now() - begun >= quietFor) write(sentence(count));
    },
    end,
    during: <T>(work: () => T): T => {
      try {
        return work();
      } finally {
        end();
      }
    },
  };
}
