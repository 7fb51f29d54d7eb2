import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

interface State {
  /** Whoever it is for. */
  refusing: boolean;
  /** What has been taken as a whole. */
  refusingContent: boolean;
  /** What it waits for before it says whether it takes any for somebody, and whether it has taken one. */
  holdBefore: Promise<void> | null;
  hold: Promise<void> | null;
}

/** A real SMTP server on loopback that keeps what it takes, and refuses or is slow where its state says so. */
export async function startMailServer() {
  const taken: { to: string; text: string }[] = [];
  const state: State = { refusing: false, refusingContent: false, holdBefore: null, hold: null };
  let asked = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: async (_address, _session, done) => {
      asked += 1;
      await state.holdBefore;
      done(state.refusing ? new Error("no such mailbox") : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (state.refusingContent) return done(new Error("no such words"));
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        taken.push({ to, text: Buffer.concat(chunks).toString("utf8") });
        await state.hold;
        done();
      });
    },
  });
  // A caller that goes away without a word is no fault of the server.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    /** How often somebody wanted to send one. */
    asked: () => asked,
    state,
    stop: () => new Promise<void>((done) => server.close(done)),
  };
}

/** An e-mail as it is read: quoted-printable and base64 undone as far as our texts need it. */
export const plain = (text: string): string =>
  text.includes("base64")
    ? Buffer.from(text.split(/\r?\n\r?\n/)[1] ?? "", "base64").toString()
    : text.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
