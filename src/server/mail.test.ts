import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keptLog } from "../../test/log.ts";
import { startMailServer } from "../../test/mail-server.ts";
import { makePost } from "./mail.ts";

let server: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

const send = (smtpUrl: string) =>
  makePost(smtpUrl, "post@practice.example", "https://attune.example", keptLog().log).send({
    id: "one",
    to: "heron@client.example",
    senderName: "Rowan",
    subject: "A minute for you",
    text: "https://attune.example/c/token",
  });

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
