import { argon2 } from "node:crypto";
import { promisify } from "node:util";
import { codeLength, codeLetters } from "#model/own-page.ts";
import type { Services } from "../services.ts";

const derive = promisify(argon2);

/**
 * The hash of a pairing code. A code is short (27^8, 38 bits), so its hash is slow; it is looked up by its hash, so
 * the salt is the same for all. Searching all codes backwards would take centuries of a processor.
 */
export async function hashOfCode(code: string): Promise<string> {
  const nonce = Buffer.from("attune pairing code");
  const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
  return (await derive("argon2id", { message: code, nonce, ...cost })).toString("base64url");
}

/** A new code, every letter as likely as any other: numbers beyond the last letter are thrown away. */
export function newCode({ newToken }: Pick<Services, "newToken">): string {
  let code = "";
  while (code.length < codeLength) {
    for (const byte of Buffer.from(newToken(24), "base64url")) {
      const letter = codeLetters[byte & 31];
      if (letter && code.length < codeLength) code += letter;
    }
  }
  return code;
}
