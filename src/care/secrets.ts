import { createHash } from "node:crypto";

/** Tokens carry 128 random bits or more, so a plain SHA-256 cannot be searched backwards. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** 192 bits: links, submission secrets and sign-in sessions. */
export const tokenBytes = 24;
