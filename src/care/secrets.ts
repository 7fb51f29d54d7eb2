import { createHash } from "node:crypto";
import type { Services } from "./services.ts";

/** Tokens carry 128 random bits or more, so a plain SHA-256 cannot be searched backwards. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** 192 bits: links, submission secrets and sign-in sessions. */
export const tokenBytes = 24;

/** A code of six digits, uniform over all of them: six bytes leave no bias worth a name. */
export function sixDigits({ newToken }: Pick<Services, "newToken">): string {
  const bytes = Buffer.from(newToken(6), "base64url");
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}
