import { forget, type Kept, type Waiting } from "./kept.ts";

/** How a sending ended: with the practice; no network, or a server that cannot answer now; or not taken. */
export type Outcome = "sent" | "waits" | "refused";

/**
 * Sends one finished check-in and forgets it here once the server has acknowledged it. Sent twice, it is saved
 * once: the form carries this device's own secret.
 */
export async function send(kept: Kept, waiting: Waiting): Promise<Outcome> {
  const outcome = await post(waiting);
  if (outcome === "sent") await forget(kept, waiting.path);
  if (outcome === "refused") await kept.put("outbox", { ...waiting, refused: true }, waiting.path);
  return outcome;
}

async function post({ path, fields }: Waiting): Promise<Outcome> {
  try {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    const answer = await fetch(path, { method: "POST", body, redirect: "manual" });
    // What was saved is answered by a way to the page that shows it.
    if (answer.type === "opaqueredirect") return "sent";
    return answer.status >= 500 || answer.status === 429 ? "waits" : "refused";
  } catch {
    return "waits";
  }
}

/** Sends everything that waits, one at a time, whichever page or worker of this device comes first. */
export async function sendAll(kept: Kept, sent: (path: string) => void): Promise<void> {
  const work = async () => {
    for (const waiting of await kept.getAll("outbox")) {
      if (!waiting.refused && (await send(kept, waiting)) === "sent") sent(waiting.path);
    }
  };
  await (navigator.locks ? navigator.locks.request("attune-outbox", work) : work());
}
