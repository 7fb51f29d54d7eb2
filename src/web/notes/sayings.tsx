import { useClientTranslate } from "#web/use-client-page.ts";
import type { Saying } from "./say.ts";

/** The sentences that a part may say, spoken when the script shows one. */
export function Sayings({ of }: { readonly of: readonly Saying[] }) {
  const t = useClientTranslate();
  return (
    <p role="status">
      {of.map((saying) => (
        <span key={saying} data-say={saying} hidden>
          {t(`notes.said.${saying}`)}
        </span>
      ))}
    </p>
  );
}
