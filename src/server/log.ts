import { type Logger, pino } from "pino";

/** Names of fields that may carry secrets or a client's words: whatever is logged under them is cut out. */
const secrets = [
  "password",
  "token",
  "secret",
  "key",
  "cookie",
  "authorization",
  "words",
  "line",
  "name",
  "email",
  "answers",
  "unsaidWords",
  "changeNextTime",
  "nextWish",
  "hopes",
  "expectations",
  "hardToSpeak",
  "mustNotHappen",
];

/** The log, as JSON lines on standard output. It holds no secret, no name and no client's words. */
export function makeLog(level: string): Logger {
  const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact: { paths, censor: "[redacted]" }, base: null });
}

/** A path fit for the log: tokens and ids are replaced by what they are. */
export function loggedPath(path: string): string {
  return path
    .replace(/^\/+([ci]|calendar)\/+[^/]+/i, "/$1/[token]")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "[id]");
}
