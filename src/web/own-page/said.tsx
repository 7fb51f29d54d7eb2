import type { CheckIn } from "#model/check-in.ts";
import { Card } from "#web/ui/card.tsx";
import { type DefinitionRow, DefinitionRows } from "#web/ui/definition-rows.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { Words } from "./heard.tsx";

/** All that the client said in one check-in. */
export function Said({ checkIn, name }: { readonly checkIn: CheckIn; readonly name: string }) {
  const t = useClientTranslate();
  const { unsaid } = checkIn;
  const words = (term: string, text: string | null): DefinitionRow[] =>
    text ? [{ term, value: <Words>{text}</Words> }] : [];
  const answers = checkIn.asked.map((item) => ({
    term: t(`item.${item}`, { name }),
    value: checkIn.answers[item] ?? t("own.skipped"),
  }));
  const imported = checkIn.imported
    ? [{ term: t("own.table-score"), value: checkIn.imported.score ?? "" }]
    : [];
  return (
    <Card title={t("own.sees-answers")} size="card">
      <DefinitionRows rows={[...answers, ...imported]} />
      <DefinitionRows
        rows={[
          ...words(t("check-in.change"), checkIn.changeNextTime),
          ...words(t("own.wish"), checkIn.nextWish),
          ...words(t("own.sees-words"), unsaid?.shared === "words" ? unsaid.words : null),
          ...words(t("check-in.hopes"), checkIn.hopes),
          ...words(t("check-in.hard"), checkIn.hardToSpeak),
          ...(unsaid?.shared === "topic"
            ? [{ term: t("own.sees-topic"), value: t(`check-in.topic.${unsaid.topic}`) }]
            : []),
          ...(checkIn.inTheWay ? [{ term: t("way.title"), value: t(`way.${checkIn.inTheWay.what}`) }] : []),
        ]}
      />
    </Card>
  );
}
