import { describe, expect, it } from "vitest";
import { callerOf } from "./caller.ts";

describe("where a request comes from", () => {
  it.each([
    ["the connection, whatever a header says", "192.0.2.1", "198.51.100.9", 0, "192.0.2.1"],
    ["what the one proxy noted", "127.0.0.1", "198.51.100.9", 1, "198.51.100.9"],
    ["never what was written before it", "127.0.0.1", "203.0.113.66, 198.51.100.9", 1, "198.51.100.9"],
    ["what the outer of two noted", "127.0.0.1", "203.0.113.66,198.51.100.9,10.0.0.2", 2, "198.51.100.9"],
    ["what the proxy noted, whatever the port", "127.0.0.1", "198.51.100.9:40123", 1, "198.51.100.9"],
    ["the same of IPv6", "127.0.0.1", "[2001:db8:1:2::9]:40123", 1, "2001:db8:1:2::/64"],
    ["the connection where the note is no address", "192.0.2.1", "unknown", 1, "192.0.2.1"],
    ["the connection where no proxy noted anything", "127.0.0.1", undefined, 1, "127.0.0.1"],
    ["the connection where too few did", "127.0.0.1", "198.51.100.9", 2, "127.0.0.1"],
  ])("is %s", (_name, connected, header, proxies, caller) => {
    expect(callerOf(connected, header, proxies)).toBe(caller);
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:DB8:0001:0002:ffff::", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["192.0.2.1", "192.0.2.1"],
    ["", ""],
  ])("counts %s as %s", (address, network) => {
    expect(callerOf(address, undefined, 0)).toBe(network);
  });
});
