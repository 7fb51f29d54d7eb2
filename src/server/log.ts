import { type Logger, pino } from "pino";
import { introductionWordFields, wordFields } from "#model/word-fields.ts";

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
  ...new Set<string>([...wordFields, ...introductionWordFields]),
];

/** The log, as JSON lines on standard output. It holds no secret, no name and no client's words. */
export function makeLog(level: string): Logger {
  const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact: { paths, censor: "[redacted]" }, base: null });
}

/**
 * A fault as the log has it: what it is and where, and not its message. That may quote what was at hand, as the JSON
 * parser does, and a damaged row would put a client's words there.
 */
export function faultOf(error: Error & { readonly code?: unknown }) {
  const { name, message, stack = "", code } = error;
  const said = message && stack.includes(message) ? stack.indexOf(message) + message.length : 0;
  const lines = stack.slice(said).split("\n").filter(isPlace);
  const coded = typeof code === "string" && isCode.test(code) ? { code } : {};
  return { kind: name, ...coded, stack: lines.join("\n") };
}

/** "SQLITE_ERROR", "42P01", "ETIMEDOUT", "not-found". */
const isCode = /^[\w-]{1,40}$/;
const isPlace = (line: string) => /^\s+at\s/.test(line);

/** What stands in the addresses of our own pages: a word or two in small letters, and a file's ending. */
const ourWord = /^([ci]|[a-z]+(-[a-z0-9]+)*(\.[a-z0-9]+)?)$/i;
const longestWord = 20;
/** After these stands a token, however short what was copied of it. */
const beforeToken = /^(c|i|calendar)$/i;
/** Under a token, and yet none: pages of nobody. */
const ofNobody = new Set(["now", "notes"]);

/** A path fit for the log: what is no word of our own addresses may be a token, wherever a bad copy has put it. */
export function loggedPath(path: string): string {
  if (path.startsWith("/assets/")) return path;
  const parts = path.split("/").filter(Boolean);
  const said = parts.map((part, at) => {
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part)) return "[id]";
    const token = beforeToken.test(parts[at - 1] ?? "") && !ofNobody.has(part);
    return !token && ourWord.test(part) && part.length <= longestWord ? part : "[token]";
  });
  return `/${said.join("/")}`;
}
