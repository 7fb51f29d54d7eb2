import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";

/** Writes a file beside its place and then moves it there: a reader sees the old one or the new one, never half. */
export async function writeAtomically(file: string, text: string | Iterable<string>): Promise<void> {
  const beside = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
