import type { CheckIn } from "#model/check-in.ts";
import { answersOf, saidInCheckIn } from "#model/said-in-check-in.ts";
import { DefinitionRows } from "#web/ui/definition-rows.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { GoalNow } from "./goals-now.tsx";

/** Every part that was sent, and of what kind it is, without a word of the client’s own: others may see this screen. */
export function WhatWasSent({
  saved,
  goals,
  name,
}: {
  readonly saved: CheckIn;
  readonly goals: readonly GoalNow[];
  readonly name: string;
}) {
  const t = useClientTranslate();
  const parts = saidInCheckIn(t, name, { ...saved, answers: answersOf(saved) });
  const answered = parts.filter(({ is }) => is === "answer").length;
  const kinds = { words: "check-in.saved-words", tap: "check-in.saved-tap" } as const;
  const rows = parts.flatMap(({ is, term, said }) => {
    if (is === "answer" || is === "left-out") return [];
    return [{ term, value: is === "topic" ? t("check-in.saved-topic", { topic: said }) : t(kinds[is]) }];
  });
  if (goals.some(({ value }) => value !== null))
    rows.push({ term: t("check-in.saved-goals"), value: t("check-in.saved-tap") });
  if (answered > 0)
    rows.unshift({
      term: t("check-in.saved-answers"),
      value: t("check-in.saved-of", { answered, total: saved.asked.length }),
    });
  return (
    <section className="block">
      <h2>{t("check-in.saved-what", { name })}</h2>
      {rows.length > 0 ? <DefinitionRows rows={rows} /> : <p>{t("check-in.saved-nothing")}</p>}
    </section>
  );
}
