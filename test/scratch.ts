import { accessSync, chmodSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One folder for all that the tests put on the disk, gone with them; in memory where there is such a place, since each
 * commit waits for the disk, and there are tens of thousands.
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

/** Linux's folder in memory, where one may write. */
function inMemory(): string | undefined {
  const place = "/dev/shm";
  try {
    accessSync(place, constants.W_OK);
    return place;
  } catch {
    return undefined;
  }
}
