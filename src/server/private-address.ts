import { BlockList, isIPv6 } from "node:net";

/** Networks that are nobody's on the internet (IANA special-purpose registries): this computer, the practice's own rooms, documentation, tests, many at once. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  special.addSubnet(network, bits, "ipv4");

/** Of IPv6 only global unicast is public, and in it not what leads to IPv4 addresses or stands in examples. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
const inGlobal = new BlockList();
inGlobal.addSubnet("2001::", 23, "ipv6");
inGlobal.addSubnet("2001:db8::", 32, "ipv6");
inGlobal.addSubnet("2002::", 16, "ipv6");
inGlobal.addSubnet("3fff::", 20, "ipv6");

/** Whether an IP address is anything else than a public one. */
export function isPrivate(address: string): boolean {
  if (!isIPv6(address)) return special.check(address, "ipv4");
  return !global.check(address, "ipv6") || inGlobal.check(address, "ipv6");
}
