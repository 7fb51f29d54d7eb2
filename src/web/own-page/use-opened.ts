import type { OwnCheckIn } from "#model/own-check-in.ts";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

/**
 * How far a check-in has come to its therapist, in words. What may mean danger is seen before it is opened: of that it is
 * not said that nothing is seen.
 */
export function useOpened(name: string, form?: "short") {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  return ({ openedAt, checkIn, additions }: OwnCheckIn): string => {
    if (openedAt) return t("own.read", { date: momentDay(openedAt, form) });
    const danger = checkIn.signalsDanger || additions.some(({ signalsDanger }) => signalsDanger);
    return danger ? t("own.unread") : t("own.unopened", { name });
  };
}
