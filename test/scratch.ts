import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One folder for all that the tests put on the disk, gone with them; in memory where there is room, since each commit
 * waits for the disk, and there are tens of thousands.
 */
export default function scratch() {
  const folder = mkdtempSync(join(process.env.TMPDIR ?? inMemory() ?? tmpdir(), "attune-tests-"));
  // The database's server passes through it as a user of its own.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  // Not after the tests alone: who ends them early leaves nothing in memory either.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/** Linux's folder in memory, where one may write and there is ten times the room that a whole run takes. */
function inMemory(): string | undefined {
  const place = "/dev/shm";
  try {
    accessSync(place, constants.W_OK);
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize > 2 ** 30 ? place : undefined;
  } catch {
    return undefined;
  }
}
