import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { seededRandom } from "#science/simulation/random.ts";

export interface Crossed {
  readonly clients: number;
  readonly therapists: number;
  readonly sessions: number;
  /** Share of sessions with any therapist instead of the client's own. */
  readonly elsewhere: number;
}

/** Writes simulated sessions of clients crossed with therapists: client, therapist, session, score. */
export async function makeCrossed(
  out: string,
  { clients, therapists, sessions, elsewhere }: Crossed,
): Promise<void> {
  const random = seededRandom(20_261_123);
  const any = () => Math.floor(random.uniform() * therapists);
  const levels = Array.from({ length: therapists }, () => 0.33 * random.normal());
  const file = createWriteStream(out);
  let block = "client,therapist,session,score\n";
  for (let client = 0; client < clients; client += 1) {
    const usual = 8.2 + 1.1 * random.normal();
    const own = any();
    for (let session = 0; session < sessions; session += 1) {
      const therapist = random.uniform() < elsewhere ? any() : own;
      const score = usual + 0.03 * session + levels[therapist]! + 0.9 * random.normal();
      block += `C${client},T${therapist},${session},${score.toFixed(3)}\n`;
    }
    if (block.length < 65_536) continue;
    if (!file.write(block)) await once(file, "drain");
    block = "";
  }
  file.end(block);
  await once(file, "finish");
}
