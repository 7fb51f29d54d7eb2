import { findKiosk } from "#store/kiosks.ts";
import { asksDeviceCode, deleteOldKnownDevices, touchKnownDevice } from "#store/known-devices.ts";
import type { SessionResource } from "#store/sessions.ts";
import { hashOfToken } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";
import { hashOfDevice } from "./device-code.ts";

/** What a browser shows of itself when it opens a link, besides its submission secret. */
export interface Visitor {
  /** Of a device that was let in for a client before. */
  readonly device: string | null;
  readonly kiosk: string | null;
  /** The practice of whoever is signed in there: at its own devices it needs no code. */
  readonly staffOf: string | null;
}

/** The longest that browsers keep a cookie: a device that was not used for so long is new again. */
export const knownDays = 400;

/** Whether a device may open a session's link without six digits: the practice asks for none, or knows the device. */
export async function isKnown(
  services: Services,
  session: SessionResource,
  visitor: Visitor,
): Promise<boolean> {
  const { store } = services;
  const { clientId, practiceId } = session;
  if (!(await asksDeviceCode(store, practiceId)) || visitor.staffOf === practiceId) return true;
  if (visitor.kiosk && (await findKiosk(store, hashOfToken(visitor.kiosk)))?.practiceId === practiceId)
    return true;
  return (
    visitor.device !== null &&
    (await touchKnownDevice(store, hashOfDevice(visitor.device, clientId), instant(services)))
  );
}

/** Clears away devices that were not used for long, and codes that ran out. */
export async function clearKnownDevices(services: Services): Promise<void> {
  const unused = after(services, { days: -knownDays });
  await deleteOldKnownDevices(services.store, { unused, now: instant(services) });
}
