import type { Logger } from "pino";
import type { FetchCalendar } from "#care/calendars/fetch.ts";
import type { WaysOut } from "#care/messages/channels.ts";
import type { Config } from "./config.ts";
import { makeFetchCalendar } from "./fetch-calendar.ts";
import { makePost } from "./mail.ts";
import { makeOutward } from "./outward.ts";
import { makePush } from "./push.ts";

/** The ways out of this server that its settings allow; each is null where they do not. */
export function waysOut(
  { mail, demonstration, allowPrivateAddresses }: Config,
  publicUrl: string,
  log: Logger,
): WaysOut & { readonly fetchCalendar: FetchCalendar | null } {
  // A notification is signed with an address that a push service can reach, and browsers take it from such alone. Push
  // services are in the internet: an address that a phone names leads nowhere else, also where calendars may.
  const pushes = publicUrl.startsWith("https:") && !demonstration;
  return {
    post: mail ? makePost(mail.smtpUrl, mail.from, publicUrl, log) : null,
    push: pushes ? makePush(makeOutward({ allowPrivate: false }), publicUrl) : null,
    fetchCalendar: demonstration ? null : makeFetchCalendar({ allowPrivate: allowPrivateAddresses }),
  };
}
