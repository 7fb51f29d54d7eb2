import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { keptLog } from "../../test/log.ts";
import { startMailServer } from "../../test/mail-server.ts";
import { makePost } from "./mail.ts";

let server: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

const send = (smtpUrl: string, leaving?: () => Promise<void>, { log } = keptLog()) => {
  const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 1_000 };
  const letter = {
    id: "one",
    to: "heron@client.example",
    senderName: "Rowan",
    subject: "A minute for you",
    text: "https://attune.example/c/token",
  };
  return makePost(smtpUrl, "post@practice.example", "https://attune.example", log, patience).send(
    letter,
    leaving,
  );
};

it("leaves this computer encrypted or not at all, unless the address says otherwise", async () => {
  // The same server, under an address that is not taken for this computer's own.
  const elsewhere = server.url.replace("127.0.0.1", "[::ffff:127.0.0.1]");
  await expect(send(elsewhere)).rejects.toThrow();
  expect(server.taken).toEqual([]);
  await send(`${elsewhere}?requireTLS=false`);
  await send(server.url);
  expect(server.taken.map(({ to }) => to)).toEqual(["heron@client.example", "heron@client.example"]);
});

it("asks mailboxes that answer by themselves to say nothing", async () => {
  await send(server.url);
  expect(server.taken.at(-1)?.text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
});

it("says that one leaves when the server is ready for it, and before anything of it has gone", async () => {
  const [taken, asked] = [server.taken.length, server.asked()];
  const leaving = vi.fn(async () => {
    await new Promise((done) => setTimeout(done, 100));
    expect([server.taken.length, server.asked()]).toEqual([taken, asked + 1]);
  });
  expect(await send(server.url, leaving)).toBe("taken");
  expect(leaving).toHaveBeenCalledTimes(1);
  expect(server.taken.length).toBe(taken + 1);

  server.state.refusing = true;
  await expect(send(server.url, leaving)).rejects.toMatchObject({ responseCode: 550 });
  server.state.refusing = false;
  expect(leaving).toHaveBeenCalledTimes(1);
});

it("keeps one here that must not leave", async () => {
  const taken = server.taken.length;
  const stays = async () => {
    throw new Error("not this one");
  };
  await expect(send(server.url, stays)).rejects.toMatchObject({ code: "ESTREAM" });
  await send(server.url);
  expect(server.taken.length).toBe(taken + 1);
});

it("tells one that was refused as a whole from one that was never answered", async () => {
  server.state.refusingContent = true;
  await expect(send(server.url)).rejects.toMatchObject({ responseCode: 450 });
  server.state.refusingContent = false;
  const { promise, resolve: answer } = Promise.withResolvers<void>();
  server.state.hold = promise;
  const { log, lines } = keptLog();
  expect(await send(server.url, undefined, { log, lines })).toBe("unanswered");
  expect(lines).toMatchObject([{ code: "ETIMEDOUT", msg: "e-mail was not answered" }]);
  answer();
  server.state.hold = null;
});

it.each([
  ["says nothing", null],
  ["greets and then says nothing", "220 here\r\n"],
])(
  "does not wait for a mail server that %s",
  async (_how, greeting) => {
    const callers: Socket[] = [];
    const silent = createServer((caller) => {
      callers.push(caller);
      if (greeting) caller.write(greeting);
    }).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const { log, lines } = keptLog();
    const patience = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 };
    const url = `smtp://127.0.0.1:${port}`;
    const { send } = makePost(url, "post@practice.example", "https://attune.example", log, patience);
    const letter = { id: "one", to: "heron@client.example", senderName: "", subject: "", text: "" };
    await expect(send(letter)).rejects.toMatchObject({ code: "ETIMEDOUT" });
    expect(callers).toHaveLength(1);
    expect(lines).toMatchObject([{ code: "ETIMEDOUT", msg: "e-mail did not leave" }]);
    for (const caller of callers) caller.destroy();
    silent.close();
  },
  10_000,
);
