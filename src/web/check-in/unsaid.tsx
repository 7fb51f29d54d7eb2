import { topics, type Unsaid as UnsaidEntry, wordLimits } from "#model/check-in.ts";
import { Choices } from "#web/ui/choice.tsx";
import { Field, Select, Textarea } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** "Something I didn't say": as words, as a topic only, or not at all. */
export function Unsaid({ name, saved }: { readonly name: string; readonly saved: UnsaidEntry | null }) {
  const t = useClientTranslate();
  return (
    <section className="block unsaid">
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
          { value: "", icon: "lock", label: t("check-in.unsaid-none"), text: t("check-in.unsaid-none-more") },
        ]}
      />
      <div className="if-words block">
        <Field label={t("check-in.unsaid-write")} hint={t("check-in.unsaid-write-hint")}>
          <Textarea
            name="unsaidWords"
            rows={4}
            maxLength={wordLimits.unsaid}
            words
            defaultValue={saved?.shared === "words" ? saved.words : ""}
          />
        </Field>
      </div>
      <div className="if-topic block">
        <Field label={t("check-in.topic-pick")}>
          <Select
            name="topic"
            defaultValue={saved?.shared === "topic" ? saved.topic : ""}
            options={["" as const, ...topics].map((value) => ({
              value,
              label: t(`check-in.topic.${value}`),
            }))}
          />
        </Field>
      </div>
    </section>
  );
}
