import { tellsOfTherapy } from "#model/tells-of-therapy.ts";
import type { Address } from "#web/request-context.server.ts";
import type { Config } from "./config.ts";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]", "::1"];
const isLoopback = (host: string) => loopbackNames.includes(host) || host.startsWith("127.");

/** Whether the server can be reached from this computer alone. */
export const listensOnLoopback = (config: Config): boolean => isLoopback(config.host);

/** The address that people and phones use. */
export function addressOf(config: Config): Address {
  const host =
    listensOnLoopback(config) || config.host === "0.0.0.0" || config.host === "::"
      ? "localhost"
      : config.host;
  const publicUrl = config.publicUrl ?? `http://${host}:${config.port}`;
  const { protocol, hostname } = new URL(publicUrl);
  return {
    publicUrl,
    unreachable: isLoopback(hostname),
    secure: protocol === "https:" || isLoopback(hostname),
    telling: [
      ...(tellsOfTherapy(publicUrl) ? (["PUBLIC_URL"] as const) : []),
      ...(tellsOfTherapy(config.mail?.from ?? "") ? (["MAIL_FROM"] as const) : []),
    ],
  };
}

/**
 * The Host headers that are answered while the server listens on loopback; null means any. A page on
 * another site could otherwise reach the server by a name that it points at this computer.
 */
export function allowedHosts(config: Config): ReadonlySet<string> | null {
  if (!listensOnLoopback(config)) return null;
  const own = loopbackNames.map((name) => `${name}:${config.port}`);
  return new Set([...own, ...(config.publicUrl ? [new URL(config.publicUrl).host] : [])]);
}
