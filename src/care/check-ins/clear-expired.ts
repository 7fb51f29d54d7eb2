import { deleteExpiredSecrets } from "#store/submission-secrets.ts";
import { after, type Services } from "../services.ts";

/** So long a device is still told that its right has expired, rather than that it is unknown. */
const toldDays = 90;

/** Clears away devices' rights to answer that ran out long ago. What was sent stays. */
export async function clearExpired(services: Services): Promise<void> {
  const before = after(services, { days: -toldDays });
  await deleteExpiredSecrets(services.store, before);
}
