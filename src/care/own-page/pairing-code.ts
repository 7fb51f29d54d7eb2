import { codeLength, codeLetters } from "#model/own-page.ts";
import type { Services } from "../services.ts";
import { slowCost, slowHash } from "../slow-hash.ts";

/**
 * The hash of a pairing code. A code is short (27^8, 38 bits), so its hash is slow; it is looked up by its hash, so
 * the salt is the same for all. Searching all codes backwards would take centuries of a processor.
 */
export async function hashOfCode(code: string): Promise<string> {
  const nonce = Buffer.from("attune pairing code");
  return (await slowHash({ message: code, nonce, ...slowCost })).toString("base64url");
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
