import type { Addition } from "#model/own-page.ts";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";
import { Words } from "./heard.tsx";

const said = {
  note: "own.added",
  "to-words": "own.moved-words",
  "to-topic": "own.moved-topic",
  "to-nothing": "own.moved-nothing",
} as const;

/** What was added or moved after the check-in was opened, and when that was read. */
export function Additions({ additions }: { readonly additions: readonly Addition[] }) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const day = (at: string) => momentDay(at, "short");
  if (additions.length === 0) return null;
  return (
    <Card>
      <ul className="heard-list">
        {additions.map(({ id, kind, words, addedAt, readAt }) => (
          <li key={id}>
            {t(said[kind], { date: day(addedAt) })}
            {words && <Words>{words}</Words>}
            <p className="t-small t-3rd">{readAt ? t("own.read", { date: day(readAt) }) : t("own.unread")}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
