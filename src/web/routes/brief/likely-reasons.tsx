import type { Guidance } from "#care/clients/view-client.ts";
import type { Translate } from "#model/locales/translate.ts";
import type { Cause } from "#science/guidance/causes.ts";
import { useTranslate } from "#web/use-translate.ts";
import { causeWords } from "../client/fit-sentences.ts";

/** Reasons that a brief has room for. */
const atMost = 2;

/** What suggestions can rest on, and that is no reason for anything. */
const noReason: ReadonlySet<Cause> = new Set<Cause>(["first-sessions", "ceiling"]);

/**
 * The brief's place for likely reasons: barriers where some were found, else what the suggestions answer. Where the
 * client does not want it raised it says that, and no more.
 */
export function LikelyReasons({
  guidance,
  client,
}: {
  readonly guidance: Guidance;
  readonly client: string;
}) {
  const t = useTranslate();
  const reasons = likelyReasons(t, guidance, client);
  if (reasons.length === 0) return null;
  return (
    <div>
      <dt>{t("brief.reasons")}</dt>
      <dd>{reasons.join("; ")}</dd>
    </div>
  );
}

function likelyReasons(t: Translate, { reasons, suggestions, danger }: Guidance, client: string): string[] {
  const { tap, leaveBe, found, improved } = reasons;
  if (danger) return [];
  if (leaveBe && tap) {
    if (tap.what === "rather-not-say" || !tap.mayRaise) return [t("drift.rather-not-say", { client })];
    return [t(`drift.${tap.mayRaise}`, { client })];
  }
  if (improved) return [t("drift.improved", { client })];
  if (found.length > 0)
    return found
      .slice(0, atMost)
      .map(({ barrier, sureness }) =>
        sureness === "said"
          ? `${t(`barrier.${barrier}`)} (${t("drift.said", { client })})`
          : t(`barrier.${barrier}`),
      );
  return [
    ...new Set(
      suggestions
        .filter(({ because }) => !noReason.has(because))
        .map(({ because }) => causeWords(t, because)),
    ),
  ];
}
