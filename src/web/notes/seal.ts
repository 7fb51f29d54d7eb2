type Bytes = Uint8Array<ArrayBuffer>;

/** Encrypted content: AES-256-GCM with a nonce of its own. */
export interface Sealed {
  readonly nonce: Bytes;
  readonly data: Bytes;
}

/** How a passphrase becomes the key of this phone's notes, and something that only the right one opens. */
export interface Lock {
  readonly version: 1;
  readonly rounds: number;
  readonly salt: Bytes;
  readonly check: Sealed;
}

/** A lock that a passphrase has opened. The key cannot be taken out of the browser. */
export interface Opened {
  readonly lock: Lock;
  readonly key: CryptoKey;
}

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-256: each guess costs this much, too. */
export const rounds = 600_000;
const saltBytes = 16;
/** The length that GCM is made for (NIST SP 800-38D, 5.2.1.1); random, as there are far fewer notes than 2^32. */
const nonceBytes = 12;

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

async function keyOf(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // The same letters can be typed as different characters on another phone.
  const typed = bytesOf(passphrase.normalize("NFKC"));
  const raw = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const from = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(from, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** What a piece is said to be is sealed with it: nothing can be put in another's place. */
const aes = (id: string, nonce: Bytes) => ({
  name: "AES-GCM",
  iv: nonce,
  additionalData: bytesOf(`attune-note 1 ${id}`),
});
const checkId = "check";

/** A new lock for a passphrase, with a salt of its own. */
export async function makeLock(passphrase: string): Promise<Opened> {
  const salt = random(saltBytes);
  const key = await keyOf(passphrase, salt, rounds);
  return { key, lock: { version: 1, rounds, salt, check: await seal(key, checkId, null) } };
}

/** Opens a lock; null where the passphrase is another one. */
export async function openLock(lock: Lock, passphrase: string): Promise<Opened | null> {
  const key = await keyOf(passphrase, lock.salt, lock.rounds);
  try {
    await unseal(key, checkId, lock.check);
    return { lock, key };
  } catch {
    return null;
  }
}

export async function seal(key: CryptoKey, id: string, content: unknown): Promise<Sealed> {
  const nonce = random(nonceBytes);
  const data = await crypto.subtle.encrypt(aes(id, nonce), key, bytesOf(JSON.stringify(content)));
  return { nonce, data: new Uint8Array(data) };
}

/** Rejects what was changed, cut, put in another's place or sealed with another key. */
export async function unseal(key: CryptoKey, id: string, { nonce, data }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(aes(id, nonce), key, data);
  return JSON.parse(new TextDecoder().decode(plain));
}
