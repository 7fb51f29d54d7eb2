import type { CheckIn } from "#model/check-in.ts";
import { hasIntake } from "#store/intakes.ts";
import { somethingChanged } from "../check-ins/something-changed.ts";
import type { Services } from "../services.ts";
import type { OwnSession } from "./on-own-check-in.ts";

/** What a check-in asks beside what every one asks: whether the reply was right, first hopes, what gets in the way. */
export interface AskedBesides {
  readonly addressed: boolean;
  readonly hopes: boolean;
  readonly inTheWay: boolean;
}

/** What a check-in that was sent had asked besides. What was said stays asked, whatever came after. */
export async function askedBesides(
  services: Services,
  session: OwnSession,
  checkIn: CheckIn,
): Promise<AskedBesides> {
  const hoped = checkIn.hopes !== null || checkIn.hardToSpeak !== null;
  const told = checkIn.inTheWay !== null || checkIn.preferences !== null;
  return {
    addressed: checkIn.addressedSessionId !== null,
    hopes: hoped || (checkIn.number === 1 && !(await hasIntake(services.store, session))),
    inTheWay: told || (await somethingChanged(services, session)),
  };
}
