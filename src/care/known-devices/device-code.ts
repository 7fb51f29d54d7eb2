import { timingSafeEqual } from "node:crypto";
import { hashOfToken } from "../secrets.ts";
import { slowCost, slowHash } from "../slow-hash.ts";

export const deviceCodeDays = 7;
/** Five tries at a million codes; then a new one is needed. */
export const mostTries = 5;

/** The hash of a client's six digits. Whoever has the database tries them all in hours: what protects them is that they open little, once, and not for long. */
export async function hashOfDeviceCode(clientId: string, code: string): Promise<string> {
  const nonce = Buffer.from(`attune device code ${clientId}`);
  return (await slowHash({ message: code, nonce, ...slowCost })).toString("base64url");
}

/** Whether two hashes are the same, in a time that tells nothing. */
export const sameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** A device is kept for each client apart: the store does not tell that two of them share one. */
export const hashOfDevice = (device: string, clientId: string): string =>
  hashOfToken(`${device} ${clientId}`);
