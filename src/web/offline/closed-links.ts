import { checkInsKept, forgetPage } from "./kept-pages.ts";

/** What the practice's server says of a link on this device. */
export interface Standing {
  readonly opens: boolean;
}

const patienceMs = 20_000;

/**
 * Forgets the kept pages of links that open here no more: taken back, run out, or answered elsewhere. Only Attune's own
 * word counts, as with what is sent; without a network, or from a server that cannot say, nothing is forgotten. Where
 * something waits to be sent, its page stays for what there is to do about it.
 */
export async function forgetClosed(waits: (path: string) => Promise<boolean>): Promise<void> {
  for (const path of await checkInsKept())
    if ((await isClosed(path)) && !(await waits(path))) await forgetPage(path);
}

async function isClosed(path: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(`${path}/open`, { cache: "no-store", redirect: "error", signal });
    return answer.ok && ((await answer.json()) as Partial<Standing> | null)?.opens === false;
  } catch {
    return false;
  }
}
