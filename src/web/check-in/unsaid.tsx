import { topics, type Unsaid as UnsaidEntry } from "#model/check-in.ts";
import { wordLimits } from "#model/word-fields.ts";
import { notesPath } from "#web/notes/address.ts";
import write from "#web/notes/write.ts?worker&url";
import { Choices } from "#web/ui/choice.tsx";
import { Field, Textarea } from "#web/ui/field.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";

/**
 * "Something I didn't say": as words, as a topic only, for the client alone, or not at all. What is for the client alone
 * is sent as what is not there: the same field with the same value as "nothing".
 */
export function Unsaid({
  name,
  saved,
  keeps,
}: {
  readonly name: string;
  readonly saved: UnsaidEntry | null;
  /** The device is the client's own, and may keep a note. */
  readonly keeps: boolean;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const own = {
    value: "",
    icon: "lock",
    label: t("notes.choice"),
    text: t("notes.choice-more", { name }),
  } as const;
  return (
    <section className="block unsaid" id="unsaid">
      <h2>
        {t("check-in.unsaid-title")} <small className="t-3rd">{t("check-in.optional")}</small>
      </h2>
      <Choices
        name="share"
        legend={t("check-in.unsaid-how", { name })}
        value={saved?.shared}
        choices={[
          {
            value: "words",
            icon: "words",
            label: t("check-in.unsaid-words"),
            text: t("check-in.unsaid-words-more", { name }),
          },
          {
            value: "topic",
            icon: "topic",
            label: t("check-in.unsaid-topic"),
            text: t("check-in.unsaid-topic-more", { name }),
          },
          ...(keeps ? [{ ...own, device: true }] : []),
          {
            value: "",
            icon: "clock",
            label: t("check-in.unsaid-none"),
            text: t("check-in.unsaid-none-more"),
          },
        ]}
      />
      <div className="if-words block">
        <Field label={t("check-in.unsaid-write")} hint={t("check-in.unsaid-write-hint")}>
          <Textarea
            name="unsaidWords"
            rows={4}
            maxLength={wordLimits.unsaidWords}
            words
            defaultValue={saved?.shared === "words" ? saved.words : ""}
          />
        </Field>
      </div>
      <div className="if-topic block">
        <Choices
          name="topic"
          legend={t("check-in.topic-pick")}
          value={saved?.shared === "topic" ? saved.topic : undefined}
          choices={topics.map((value) => ({ value, label: t(`check-in.topic.${value}`) }))}
        />
      </div>
      {keeps && (
        <div data-notes={write} data-notes-page={`${notesPath}/${language}`}>
          <noscript>
            <p className="t-small t-2nd">{t("notes.no-script")}</p>
          </noscript>
          <p className="t-small t-2nd" data-insecure hidden>
            {t("notes.insecure")}
          </p>
        </div>
      )}
    </section>
  );
}
