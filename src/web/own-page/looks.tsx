import type { Look } from "#model/own-page.ts";
import { dayWords } from "#web/dates.ts";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";

/** Who looked, and on which days. */
export function Looks({ looks }: { readonly looks: readonly Look[] }) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  return (
    <Card title={t("own.looked-title")} size="card">
      <p className="t-small t-2nd">{t("own.looked-note")}</p>
      {looks.length === 0 && <p>{t("own.looked-none")}</p>}
      <ul className="heard-list">
        {looks.map(({ person, days }) => (
          <li key={person}>
            <b dir="auto">{person}</b>
            <p className="t-small t-2nd">{days.map((day) => dayWords(language, day, "short")).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
