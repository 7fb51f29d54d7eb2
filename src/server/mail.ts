import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Post } from "#care/messages/post.ts";

/** A way out for e-mails over the practice's own SMTP server; `from` is the address they come from. */
export function makePost(smtpUrl: string, from: string, publicUrl: string, log: Logger): Post {
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
  return {
    publicUrl,
    send: async ({ id, to, senderName, subject, text }) => {
      const letter = {
        from: senderName ? { name: senderName, address: from } : from,
        // As an object, so that nothing in an address is read as a list of several.
        to: { name: "", address: to },
        subject,
        text,
        messageId: `<${id}@${from.split("@")[1] ?? "attune"}>`,
      };
      await transport.sendMail(letter).catch((error: { code?: string; responseCode?: number }) => {
        // What the mail server says may name the address, so its words stay out of the log.
        log.error({ code: error.code, responseCode: error.responseCode }, "e-mail did not leave");
        throw error;
      });
    },
  };
}
