/** Holds the token of a sign-in session. */
export const sessionCookie = "attune_session";

/** Holds the token of a client's own page, and goes nowhere but there. */
export const ownPageCookie = "attune_me";
export const ownPagePath = "/me";

/** Holds the language that was chosen on a client page. */
export const languageCookie = "attune_language";

/** Held by a phone that gets notifications: it opens what it was told of. */
export const noticesCookie = "attune_notices";

/** Held by a device that was let in with six digits, while the practice asks new ones for them. */
export const knownDeviceCookie = "attune_known";

/** Marks a device of the waiting room. */
export const kioskCookie = "attune_kiosk";

/** Marks a device that has just sent its check-in: of what kind it was is shown to it once. */
export const justSentCookie = "attune_sent";

/** A cookie that scripts cannot read and other sites' forms do not carry. */
export function setCookie(
  name: string,
  value: string,
  options: { path: string; secure: boolean; maxAgeSeconds?: number },
): string {
  const parts = [`${name}=${value}`, `Path=${options.path}`, "HttpOnly", "SameSite=Lax"];
  if (options.secure) parts.push("Secure");
  if (options.maxAgeSeconds !== undefined) parts.push(`Max-Age=${options.maxAgeSeconds}`);
  return parts.join("; ");
}

/** The value of a cookie in a request, or null. */
export function readCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

const justSeconds = 600;

export const justSent = (token: string, publicUrl: string): string =>
  setCookie(justSentCookie, "yes", {
    path: `/c/${token}`,
    secure: publicUrl.startsWith("https:"),
    maxAgeSeconds: justSeconds,
  });
