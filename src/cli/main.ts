import { run, sayFailure } from "./run.ts";

const io = {
  out: process.stdout,
  err: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  env: process.env,
};

// A reader such as `head` that has seen enough closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : sayFailure(io, error));
});

process.exitCode = await run(process.argv.slice(2), io);
