import type { Io } from "./command.ts";

/** Before this, nobody wonders whether anything happens. */
const quietFor = 2_000;

/** Shows how far a command is, on a terminal and after two seconds only; `end` takes the line away. */
export function progressOn(io: Io, sentence: (count: number) => string) {
  const begun = performance.now();
  let shown = false;
  return {
    show: (count: number): void => {
      if (!io.isTerminal || performance.now() - begun < quietFor) return;
      io.err.write(`\r\u001b[K${sentence(count)}`);
      shown = true;
    },
    end: (): void => {
      if (shown) io.err.write("\r\u001b[K");
    },
  };
}
