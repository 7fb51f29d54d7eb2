import { isIP, isIPv6, SocketAddress } from "node:net";

/**
 * Where a request comes from, for counting attempts. Behind proxies that is what the outermost of the practice's own has
 * written down; what stands before it in the header anybody can write. Without such a note it is the connection itself.
 */
export function callerOf(connected: string, forwardedFor: string | undefined, proxies: number): string {
  const noted = (forwardedFor ?? "").split(",").map((address) => address.trim());
  return networkOf((proxies > 0 && withoutPort(noted.at(-proxies) ?? "")) || connected);
}

/** Some proxies write the port as well, which is another for each connection. Null for what is no address. */
function withoutPort(noted: string): string | null {
  const bare = noted.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
  return isIP(bare.split("%")[0] ?? "") ? bare : null;
}

/** Of IPv6 everybody has 2^64 addresses, so their network counts as one. */
function networkOf(address: string): string {
  const [bare = ""] = address.split("%");
  if (!isIPv6(bare)) return address;
  const { address: short } = new SocketAddress({ address: bare, family: "ipv6" });
  if (short.startsWith("::ffff:") && short.includes(".")) return short.slice("::ffff:".length);
  const [head = [], tail] = short.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array.from({ length: 8 - head.length - (tail?.length ?? 0) }, () => "0");
  return `${[...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(":")}::/64`;
}
