import type { Course } from "#care/alliance/course.ts";
import type { Language } from "#model/locales/languages.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { type DefinitionRow, DefinitionRows } from "#web/ui/definition-rows.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** What the client added to opened check-ins, or moved up or down, beside the session that it belongs to. */
export function AdditionsCard({
  course,
  client,
  language,
}: {
  readonly course: Course;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  const { additions, sessions } = course;
  if (additions.length === 0) return null;
  const rows = additions.toReversed().map(({ sessionId, kind, words, addedAt }): DefinitionRow => {
    const entry = sessions.find((one) => one.session.id === sessionId);
    const unsaid = entry?.checkIn?.state === "revealed" ? entry.checkIn.checkIn.unsaid : null;
    // Of several moves the newest holds: what stands in the check-in now is what there is to read.
    const shown = words ?? (unsaid?.shared === "words" && kind === "to-words" ? unsaid.words : null);
    const date = momentDay(addedAt, "short");
    const session = entry ? dayWords(language, entry.session.date, "short") : date;
    return {
      term: t(`additions.${kind}`, { date, session, client }),
      value: shown ? (
        <q className="voice" dir="auto">
          {shown}
        </q>
      ) : (
        unsaid?.shared === "topic" && kind === "to-topic" && t(`check-in.topic.${unsaid.topic}`)
      ),
    };
  });
  return (
    <Card title={t("additions.title", { client })}>
      <div className="stack" id="additions">
        <DefinitionRows rows={rows} />
        {additions.some((one) => !one.readAt) ? (
          <form method="post" className="acts">
            <input type="hidden" name="intent" value="read-additions" />
            <input type="hidden" name="shownUntil" value={additions.at(-1)!.addedAt} />
            <Button icon="check">{t("reply.read")}</Button>
            <span className="t-small t-3rd">{t("intake.read-hint", { client })}</span>
          </form>
        ) : (
          <p className="t-small t-3rd">{t("additions.read", { client })}</p>
        )}
      </div>
    </Card>
  );
}
