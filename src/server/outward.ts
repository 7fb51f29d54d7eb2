import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPrivate } from "./private-address.ts";

/** What may be called outside, and how much may come back. */
export interface Errand {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: Buffer | null;
  readonly protocols: readonly ("https:" | "http:")[];
  readonly mostBytes: number;
  readonly mostMs: number;
}

export interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly body: Buffer;
}

/** The address is none that this server calls: another protocol, or a place inside a network. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}
/** More came back than was asked for. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

export interface OutwardSettings {
  /** Addresses inside the practice's own network may be called as well. */
  readonly allowPrivate: boolean;
  /** Certificates that are trusted besides the usual ones. */
  readonly ca?: string;
}

/**
 * Calls addresses that somebody else has named. Each name is looked up once; whatever it leads to has to be public,
 * and the connection goes to the very address that was checked, so that a name cannot change its mind in between.
 * Ways elsewhere are not followed. Nothing is kept open after.
 */
export function makeOutward({ allowPrivate, ca }: OutwardSettings) {
  const refused = (address: string) => !allowPrivate && isPrivate(address);
  const lookup: LookupFunction = (hostname, options, done) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      if (found.length === 0 || found.some(({ address }) => refused(address)))
        return done(new AddressRefused(), []);
      if (options.all) return done(null, found);
      done(null, found[0]!.address, found[0]!.family);
    });
  };
  return (address: string, errand: Errand): Promise<Reply> => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const allowed = (errand.protocols as readonly string[]).includes(url.protocol);
    if (!allowed || url.username || url.password || (isIP(host) && refused(host)))
      return Promise.reject(new AddressRefused());
    const send = url.protocol === "https:" ? overHttps : overHttp;
    const { method, headers } = errand;
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(errand.mostMs);
      const call = send(url, { method, headers, lookup, ca, agent: false, signal }, (answer) =>
        take(answer, errand.mostBytes).then(resolve, reject),
      );
      call.on("error", reject);
      call.end(errand.body ?? undefined);
    });
  };
}
export type Outward = ReturnType<typeof makeOutward>;

async function take(answer: IncomingMessage, most: number): Promise<Reply> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      answer.destroy();
      throw new TooMuch();
    }
    chunks.push(chunk);
  }
  return {
    status: answer.statusCode ?? 0,
    location: answer.headers.location ?? null,
    body: Buffer.concat(chunks),
  };
}
