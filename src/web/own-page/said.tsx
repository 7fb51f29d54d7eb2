import type { OwnCheckIn } from "#model/own-check-in.ts";
import { answersOf, saidInCheckIn } from "#model/said-in-check-in.ts";
import { Card } from "#web/ui/card.tsx";
import { DefinitionRows } from "#web/ui/definition-rows.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { Words } from "./heard.tsx";

/** All that the client said in one check-in. */
export function Said({ entry, name }: { readonly entry: OwnCheckIn; readonly name: string }) {
  const t = useClientTranslate();
  const { checkIn, told } = entry;
  const parts = saidInCheckIn(t, name, { ...checkIn, answers: answersOf(checkIn) });
  const rows = parts.map(({ is, term, said }) => ({
    term,
    value: is === "words" ? <Words>{said}</Words> : said,
  }));
  const imported = checkIn.imported
    ? [{ term: t("own.table-score"), value: checkIn.imported.score ?? "" }]
    : [];
  const progress = told.map(({ words, value }) => ({
    term: <span dir="auto">{words}</span>,
    value: t("own.goal-of", { value }),
  }));
  return (
    <Card title={t("own.sees-answers")} size="card">
      <DefinitionRows rows={[...rows, ...imported, ...progress]} />
    </Card>
  );
}
