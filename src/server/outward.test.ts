import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AddressRefused, type Errand, makeOutward, TooMuch } from "./outward.ts";
import { isPrivate } from "./private-address.ts";

describe("an address is private", () => {
  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "2001::1",
  ])("%s", (address) => expect(isPrivate(address)).toBe(true));
  it.each([
    "1.1.1.1",
    "9.255.255.255",
    "100.63.255.255",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.1.1",
    "223.255.255.255",
    "2606:4700::1111",
    "2a00:1450:4001::1",
  ])("not: %s", (address) => expect(isPrivate(address)).toBe(false));
  it("whichever way an IPv4 address is wrapped into IPv6", () => {
    fc.assert(fc.property(fc.ipV4(), (address) => isPrivate(`::ffff:${address}`)));
  });
});

describe("a call outward", () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, answer) => {
      asked.push(request.url ?? "");
      if (request.url === "/away") return answer.writeHead(302, { location: "/there" }).end();
      if (request.url === "/much") return answer.end("x".repeat(10_000));
      if (request.url === "/never") return;
      answer.end("hello");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const errand: Errand = {
    method: "GET",
    headers: {},
    protocols: ["http:"],
    mostBytes: 1_000,
    mostMs: 2_000,
  };
  const inside = makeOutward({ allowPrivate: true });

  it("reaches what it may, and no further than it was told", async () => {
    const reply = await inside(`http://localhost:${port}/`, errand);
    expect(reply).toMatchObject({ status: 200, location: null });
    expect(reply.body.toString()).toBe("hello");
    expect(await inside(`http://localhost:${port}/away`, errand)).toMatchObject({
      status: 302,
      location: "/there",
    });
    expect(asked).not.toContain("/there");
    await expect(inside(`http://localhost:${port}/much`, errand)).rejects.toBeInstanceOf(TooMuch);
    await expect(inside(`http://localhost:${port}/never`, { ...errand, mostMs: 200 })).rejects.toThrow();
  });

  it("refuses every way of naming a place inside a network before it connects", async () => {
    const before = asked.length;
    const outward = makeOutward({ allowPrivate: false });
    for (const host of [
      "localhost",
      "127.0.0.1",
      "2130706433",
      "0x7f.1",
      "0177.0.0.1",
      "[::1]",
      "[::ffff:7f00:1]",
      "127.1",
      "0",
    ])
      await expect(outward(`http://${host}:${port}/`, errand), host).rejects.toBeInstanceOf(AddressRefused);
    expect(asked).toHaveLength(before);
  });

  it("refuses other protocols, and names with a password in them", async () => {
    for (const address of [
      "file:///etc/passwd",
      "ftp://example.com/",
      `https://localhost:${port}/`,
      `http://me:secret@localhost:${port}/`,
    ])
      await expect(inside(address, errand), address).rejects.toBeInstanceOf(AddressRefused);
  });
});
