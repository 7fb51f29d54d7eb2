import { randomBytes, timingSafeEqual } from "node:crypto";
import { slowCost as cost, slowHash } from "../slow-hash.ts";

/** The argon2id hash of a password, as a PHC string with its salt and cost. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await slowHash({ message: password, nonce, ...cost });
  const text = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(nonce)}$${text(tag)}`;
}

/** Whether a password belongs to a hash. A hash that cannot be read belongs to none. */
export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash);
  if (!found) return false;
  const [, memory, passes, parallelism, nonce, tag] = found;
  const expected = Buffer.from(tag!, "base64");
  const given = await slowHash({
    message: password,
    nonce: Buffer.from(nonce!, "base64"),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(given, expected);
}
