import { createContext } from "react-router";
import type { SignedIn } from "#care/accounts/resume-session.ts";
import type { FetchCalendar } from "#care/calendars/fetch.ts";
import type { Post } from "#care/messages/post.ts";
import type { Services } from "#care/services.ts";

/** What the server knows of its own address, for links and for saying when phones cannot reach it. */
export interface Address {
  /** Where links and QR codes point, without a trailing slash. */
  readonly publicUrl: string;
  /** Phones in the room cannot open the address: it is this computer's loopback. */
  readonly unreachable: boolean;
  /** Whether browsers treat the address as secure, which offline use and device keys need. */
  readonly secure: boolean;
  /** Settings whose value clients' messages show, and that tells of therapy. */
  readonly telling: readonly ("PUBLIC_URL" | "MAIL_FROM")[];
}

/** Everything a route may use besides its request, made anew for each. */
export interface RequestContext {
  readonly services: Services;
  readonly address: Address;
  /** The way out for e-mails; null while the practice has not switched it on. */
  readonly post: Post | null;
  /** Reads calendars at their addresses; null where nothing may be called. */
  readonly fetchCalendar: FetchCalendar | null;
  /** Who is signed in at this browser, or null. */
  readonly signedIn: SignedIn | null;
  /** The session cookie's token, for signing in and off. */
  readonly token: string | null;
  /** Where the request came from, for rate limits only. */
  readonly from: string;
  /** Another site may have chosen the words in the address. */
  readonly chosenElsewhere: boolean;
  /** Writes a fault of ours into the log. */
  readonly fault: (error: Error) => void;
  /** The code that the terminal printed, when the first-run page has to ask for it. */
  readonly setUpCode: string | null;
}

export const requestContext = createContext<RequestContext>();
