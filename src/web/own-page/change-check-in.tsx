import { topics, type Unsaid } from "#model/check-in.ts";
import { wordLimits } from "#model/word-fields.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Choices } from "#web/ui/choice.tsx";
import { Field, Textarea } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** A note beside a check-in that was opened; `number` is of how many additions there are. */
export function AddNote({ name, number }: { readonly name: string; readonly number: number }) {
  const t = useClientTranslate();
  return (
    <Card title={t("own.add-title")} size="card">
      <form method="post" className="stack" data-words={`note-${number}`}>
        <input type="hidden" name="intent" value="add" />
        <p className="t-small t-2nd">{t("own.add-note", { name })}</p>
        <Field label={t("own.add-label")}>
          <Textarea name="words" rows={3} required maxLength={wordLimits.unsaidWords} words />
        </Field>
        <Button wide>{t("own.add-save")}</Button>
      </form>
    </Card>
  );
}

/** What was not said, moved up to words, down to a topic, or taken back; what follows is said before. */
export function MoveUnsaid({
  unsaid,
  name,
  number,
}: {
  readonly unsaid: Unsaid | null;
  readonly name: string;
  readonly number: number;
}) {
  const t = useClientTranslate();
  const way = unsaid?.shared === "words" ? "down" : "up";
  return (
    <Card title={t(`own.${way}-title`)} size="card">
      <form method="post" className="stack" data-words={`${way}-${number}`}>
        <input type="hidden" name="intent" value={way} />
        <p className="t-small t-2nd">{t(`own.${way}-note`, { name })}</p>
        {way === "up" ? (
          <Field label={t("check-in.unsaid-write")}>
            <Textarea name="words" rows={4} required maxLength={wordLimits.unsaidWords} words />
          </Field>
        ) : (
          <Choices
            name="topic"
            legend={t("check-in.topic-pick")}
            value="other"
            choices={topics.map((value) => ({ value, label: t(`check-in.topic.${value}`) }))}
          />
        )}
        <Button wide>{t(`own.${way}-save`)}</Button>
      </form>
      {unsaid && (
        <form method="post" className="block">
          <input type="hidden" name="intent" value="back" />
          <p className="t-small t-2nd">{t("own.back-note", { name })}</p>
          <Button variant="quiet" wide>
            {t("own.back-save")}
          </Button>
        </form>
      )}
    </Card>
  );
}
