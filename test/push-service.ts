import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  verify,
} from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { localCertificate } from "./certificate.ts";

/** What a browser holds of a subscription, with the key that never leaves it. */
function browserKeys() {
  const own = createECDH("prime256v1");
  return { own, publicKey: own.generateKeys(), auth: randomBytes(16) };
}

/** RFC 8188 and RFC 8291, section 3.4, read for the receiving side. */
function opened(body: Buffer, { own, publicKey, auth }: ReturnType<typeof browserKeys>): string {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body.readUInt8(20));
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), publicKey, sender]);
  const secret = Buffer.from(hkdfSync("sha256", own.computeSecret(sender), auth, info, 32));
  const derived = (label: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret, salt, Buffer.from(`Content-Encoding: ${label}\0`), bytes));
  const sealed = body.subarray(21 + sender.length);
  const decipher = createDecipheriv("aes-128-gcm", derived("aes128gcm", 16), derived("nonce", 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // The record ends with a delimiter of 2 and zeros, which are no part of the message.
  return plain.subarray(0, plain.lastIndexOf(2)).toString("utf8");
}

/** RFC 8292: the key that the subscription was made with has signed for this service, and for a day at most. */
function signedBy(authorization: string, audience: string): { key: string; subject: string } {
  const { t, k } = Object.fromEntries(
    authorization
      .replace(/^vapid /, "")
      .split(/,\s*/)
      .map((part) => part.split("=") as [string, string]),
  ) as { t: string; k: string };
  const [header, claims, signature] = t.split(".") as [string, string, string];
  const point = Buffer.from(k, "base64url");
  const coordinate = (from: number) => point.subarray(from, from + 32).toString("base64url");
  const key = createPublicKey({
    format: "jwk",
    key: { kty: "EC", crv: "P-256", x: coordinate(1), y: coordinate(33) },
  });
  const signed = verify(
    "sha256",
    Buffer.from(`${header}.${claims}`),
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<
    string,
    unknown
  >;
  const seconds = Number(exp) - Date.now() / 1_000;
  if (!signed || aud !== audience || !(seconds > 0 && seconds <= 86_400))
    throw new Error("the signature is not for this push service");
  return { key: k, subject: String(sub) };
}

/** A push service on loopback as a browser's maker has it: checks who signs, and lets the test's phones read. */
export async function startPushService() {
  const { key, cert } = await localCertificate();
  const phones = new Map<string, ReturnType<typeof browserKeys>>();
  const taken: { phone: string; signer: string; subject: string; bytes: number; words: string }[] = [];
  const state = { status: 201, faults: [] as string[] };
  const server = createServer({ key, cert }, async (asked, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const phone = (asked.url ?? "").slice("/push/".length);
    const keys = phones.get(phone);
    if (state.status >= 300 || !keys) return answer.writeHead(keys ? state.status : 404).end();
    try {
      const signer = signedBy(asked.headers.authorization ?? "", origin);
      const words = opened(body, keys);
      taken.push({ phone, signer: signer.key, subject: signer.subject, bytes: body.length, words });
    } catch (error) {
      state.faults.push(String(error));
      return answer.writeHead(400).end();
    }
    answer.writeHead(state.status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    ca: cert,
    taken,
    state,
    /** A phone signs up: what its browser would hand to the page. */
    subscribe: () => {
      const keys = browserKeys();
      const phone = randomUUID();
      phones.set(phone, keys);
      return {
        endpoint: `${origin}/push/${phone}`,
        p256dh: keys.publicKey.toString("base64url"),
        auth: keys.auth.toString("base64url"),
      };
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
