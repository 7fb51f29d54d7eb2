import { hashOfToken, tokenBytes } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";

export const linkDays = 7;

/** A link to a check-in that opens for so long: its token, told once, and what is kept of it. */
export function newLink(services: Services, life: Parameters<typeof after>[1] = { days: linkDays }) {
  const token = services.newToken(tokenBytes);
  const kept = {
    tokenHash: hashOfToken(token),
    createdAt: instant(services),
    expiresAt: after(services, life),
  };
  return { token, kept };
}
