import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { translator } from "#model/locales/translate.ts";
import type { Io } from "./command.ts";
import { systemProblem } from "./system-problem.ts";

const t = translator("en");

/**
 * Writes a file beside its place and then moves it there: a reader sees the old one or the new one, never half.
 * Nobody else on the computer reads it: a report of a practice's table tells of its clients.
 */
export async function writeOut(file: string, text: string | Iterable<string>, io: Io): Promise<boolean> {
  const beside = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const handle = await open(beside, "wx", 0o600);
    try {
      await writeAndSync(handle, text);
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    const problem = systemProblem(error);
    if (problem === null) throw error;
    io.err.write(`${t("cli.not-written", { file, problem })}\n`);
    return false;
  }
}

async function writeAndSync(handle: FileHandle, text: string | Iterable<string>): Promise<void> {
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
