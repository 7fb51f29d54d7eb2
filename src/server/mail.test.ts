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
