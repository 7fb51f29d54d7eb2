/** The code of a problem that the system names, such as ENOENT; `null` for any other error, which is a fault. */
export function systemProblem(error: unknown): string | null {
  const { syscall, code } = error as NodeJS.ErrnoException;
  return syscall === undefined ? null : (code ?? null);
}
