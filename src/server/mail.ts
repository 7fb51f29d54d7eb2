import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Post } from "#care/messages/post.ts";

const thisComputer = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** So long a mail server may say nothing, in milliseconds: jobs wait for each e-mail, and so does whoever sends one by hand. */
const usualPatience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/**
 * A way out for e-mails over the practice's own SMTP server; `from` is the address they come from. Beyond this computer it goes
 * encrypted or not at all, unless the address says `requireTLS=false`: whoever stands in between could otherwise talk both
 * sides out of it, and read the password and every link.
 */
export function makePost(
  smtpUrl: string,
  from: string,
  publicUrl: string,
  log: Logger,
  patience = usualPatience,
): Post {
  const settings = {
    ...patience,
    url: smtpUrl,
    requireTLS: !thisComputer.test(new URL(smtpUrl).hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return {
    publicUrl,
    send: async ({ id, to, senderName, subject, text }, leaving = async () => {}) => {
      const letter = {
        from: senderName ? { name: senderName, address: from } : from,
        // As an object, so that nothing in an address is read as a list of several.
        to: { name: "", address: to },
        subject,
        text,
        // Out-of-office answers and the like say nothing back to it (RFC 3834).
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        messageId: `<${id}@${from.split("@")[1] ?? "attune"}>`,
      };
      let left = false;
      const transport = createTransport(settings).use("stream", ({ message }, done) => {
        const content = message.createReadStream.bind(message);
        // Read from when the server has said that it is ready, and not before.
        message.createReadStream = () =>
          Readable.from(
            (async function* () {
              await leaving();
              yield* content();
              // Before its end no mail server delivers it.
              left = true;
            })(),
          );
        done();
      });
      const unsaid = (error: { code?: string; responseCode?: number }) => {
        // What the mail server says may name the address, so its words stay out of the log.
        const { code, responseCode } = error;
        const unanswered = left && responseCode === undefined;
        log.error({ code, responseCode }, unanswered ? "e-mail was not answered" : "e-mail did not leave");
        if (unanswered) return "unanswered" as const;
        throw error;
      };
      return transport.sendMail(letter).then(() => "taken" as const, unsaid);
    },
  };
}
