import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One folder for all that the tests put on the disk, gone with them; in memory where there is room, since each commit
 * waits for the disk, and there are tens of thousands.
 */
export default function scratch() {
  const given = process.env.TMPDIR;
  const folder = mkdtempSync(join(given ?? inMemory() ?? tmpdir(), "attune-tests-"));
  // The database's server passes through it as a user of its own.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
    if (given === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = given;
  };
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
