import type { Trace } from "#model/audit.ts";
import type { ClientKey } from "#model/locales/catalogue.ts";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

const words = {
  "pair-device": "own.opened-by-code",
  "switch-notices-on": "own.notices-on",
  "set-address": "own.address-set",
} as const satisfies Record<Trace, ClientKey>;

/** On which days something was done in the client's name, beside what it changed; nothing where it never was. */
export function TraceLine({
  trace,
  traces,
  name,
}: {
  readonly trace: Trace;
  readonly traces: Readonly<Record<Trace, readonly string[]>>;
  /** The therapist. */
  readonly name: string;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const days = [...new Set(traces[trace].map((at) => momentDay(at, "short")))];
  if (days.length === 0) return null;
  return <p className="t-small t-2nd">{t(words[trace], { days: days.join(" · "), name })}</p>;
}
