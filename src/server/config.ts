import { join, resolve } from "node:path";
import * as v from "valibot";
import { AttuneError } from "#model/errors.ts";
import type { StorePlace } from "#store/open.ts";

const port = v.pipe(
  v.string(),
  v.regex(/^\d+$/, "a whole number is needed"),
  v.transform(Number),
  v.maxValue(65_535),
);
const webAddress = v.pipe(
  v.string(),
  v.url("an address such as https://attune.example is needed"),
  v.regex(/^https?:/),
);

const environment = v.object({
  PORT: v.optional(port, "4280"),
  HOST: v.optional(v.string(), "127.0.0.1"),
  PUBLIC_URL: v.optional(webAddress),
  PROXIES: v.optional(
    v.pipe(v.string(), v.regex(/^\d$/, "a number from 0 to 9 is needed"), v.transform(Number)),
    "0",
  ),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:/, "a postgres:// address is needed"))),
  ATTUNE_DATA: v.optional(v.string()),
  ATTUNE_KEY: v.optional(v.pipe(v.string(), v.minLength(16, "16 characters or more are needed"))),
  ATTUNE_KEY_FILE: v.optional(v.string()),
  SMTP_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^smtps?:\/\//, "an smtp:// address is needed"),
      v.check((text) => URL.canParse(text), "an smtp:// address is needed, its password percent-encoded"),
    ),
  ),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.email("an e-mail address is needed"))),
  ALLOW_PRIVATE_ADDRESSES: v.optional(v.picklist(["yes", "no"], "yes or no is needed"), "no"),
  LOG_LEVEL: v.optional(v.picklist(["silent", "error", "warn", "info", "debug"]), "info"),
});

/** The environment as the program uses it, read once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  /** So many proxies of the practice's own stand in front, and each notes whom it speaks for. */
  readonly proxies: number;
  readonly store: StorePlace;
  readonly dataFolder: string;
  /** The way out for e-mails; null while the channel is off. The demonstration has none. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Calendars inside the practice's own network may be read. */
  readonly allowPrivateAddresses: boolean;
  readonly logLevel: string;
  readonly demonstration: boolean;
}

/**
 * Reads the environment. `root` is the folder that data lie in unless ATTUNE_DATA says otherwise; the
 * demonstration has a folder of its own. Throws `bad-configuration` naming the setting, never its value.
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string, demonstration: boolean): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = v.safeParse(environment, given);
  if (!result.success) {
    const issue = result.issues[0];
    throw new AttuneError("bad-configuration", {
      setting: String(v.getDotPath(issue)),
      problem: issue.message,
    });
  }
  const values = result.output;
  const folder = resolve(root, values.ATTUNE_DATA ?? "data");
  const dataFolder = demonstration ? join(folder, "demonstration") : folder;
  return {
    port: values.PORT,
    host: values.HOST,
    proxies: values.PROXIES,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    dataFolder,
    mail: demonstration ? null : mailOf(values),
    allowPrivateAddresses: values.ALLOW_PRIVATE_ADDRESSES === "yes",
    logLevel: values.LOG_LEVEL,
    demonstration,
    store: storePlace(values, dataFolder, demonstration),
  };
}

function mailOf({ SMTP_URL, MAIL_FROM }: v.InferOutput<typeof environment>): Config["mail"] {
  if (!SMTP_URL && !MAIL_FROM) return null;
  if (SMTP_URL && MAIL_FROM) return { smtpUrl: SMTP_URL, from: MAIL_FROM };
  const setting = SMTP_URL ? "MAIL_FROM" : "SMTP_URL";
  throw new AttuneError("bad-configuration", { setting, problem: "SMTP_URL and MAIL_FROM are set together" });
}

function storePlace(
  values: v.InferOutput<typeof environment>,
  dataFolder: string,
  demonstration: boolean,
): StorePlace {
  // The demonstration never touches the practice's own database.
  if (values.DATABASE_URL && !demonstration) return { kind: "postgres", url: values.DATABASE_URL };
  return {
    kind: "sqlite",
    file: join(dataFolder, "database", "attune.db"),
    key: {
      key: values.ATTUNE_KEY,
      givenFile: values.ATTUNE_KEY_FILE,
      keyFile: join(dataFolder, "keys", "attune.key"),
    },
  };
}
