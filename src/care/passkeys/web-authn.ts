import { hashOfToken } from "../secrets.ts";

/** The library, loaded when a passkey is first used: the start of the server does not wait for it. */
export const webAuthn = () => import("@simplewebauthn/server");

/** EdDSA, ES256 and RS256: every authenticator has one of them. */
export const algorithms = [-8, -7, -257];

/** What stands for a client on the devices that keep their passkeys: the same for all of them, and it tells nothing. */
export const handleOf = (clientId: string): string => hashOfToken(`attune passkey ${clientId}`);

/** The library's check, or null where it refuses. Its reasons quote what was sent, so they are written nowhere. */
export async function checked<T>(check: Promise<T>): Promise<T | null> {
  try {
    return await check;
  } catch {
    return null;
  }
}
