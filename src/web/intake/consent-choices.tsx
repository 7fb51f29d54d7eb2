import type { Purpose } from "#model/consent.ts";
import { YesNo } from "#web/ui/yes-no.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** A yes or a no for each purpose, with what stands so far; null where nothing was decided. */
export function ConsentChoices({
  purposes,
  decided,
  name,
}: {
  readonly purposes: readonly Purpose[];
  readonly decided: Readonly<Partial<Record<Purpose, boolean | null>>>;
  readonly name: string;
}) {
  const t = useClientTranslate();
  return purposes.map((purpose) => (
    <YesNo
      key={purpose}
      name={purpose}
      legend={t(`introduction.consent.${purpose}`, { name })}
      text={t(`introduction.consent.${purpose}-more`, { name })}
      value={decided[purpose] ?? null}
    />
  ));
}
