import { sayProblems } from "#interop/csv/say-problems.ts";
import { translator } from "#model/locales/translate.ts";
import type { Io } from "./command.ts";
import { systemProblem } from "./system-problem.ts";

const t = translator("en");

/** Reads a file; one that the system does not give is said, and answers `null`. */
export async function orUnreadable<T>(file: string, io: Io, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const found = systemProblem(error);
    if (found === null) throw error;
    const problem = { line: null, column: null, code: "unreadable", found, mend: "" } as const;
    io.err.write(`${sayProblems(t, file, [problem], 1)}${t("csv.refused-whole")}\n`);
    return null;
  }
}
