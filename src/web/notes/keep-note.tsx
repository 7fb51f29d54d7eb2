import { wordLimits } from "#model/word-fields.ts";
import { Field, Textarea } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { NotesLink } from "./notes-link.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { Sayings } from "./sayings.tsx";

/** Words for the client alone, and what is asked to lock them. The check-in shows the same, as the script fetches it. */
export function KeepNote() {
  const t = useClientTranslate();
  return (
    <div className="block stack" data-keep-note>
      <Field id="note-words" label={t("notes.write")} hint={t("notes.write-hint")}>
        <Textarea
          rows={4}
          maxLength={wordLimits.unsaidWords}
          words
          autoComplete="off"
          // A browser's help with spelling may send what is typed elsewhere.
          spellCheck={false}
          data-note-words
        />
      </Field>
      <div data-if-new hidden>
        <Notice kind="you" icon="key" title={t("notes.first-title")}>
          <p>{t("notes.first")}</p>
          <p>{t("notes.passphrase-hint")}</p>
        </Notice>
      </div>
      <div data-if-asked>
        <PassphraseField id="note-phrase" label={t("notes.passphrase")} data-phrase />
      </div>
      <div data-if-new hidden>
        <PassphraseField id="note-again" label={t("notes.again")} data-again />
      </div>
      <Sayings
        of={["working", "kept", "empty", "short", "differ", "wrong", "full", "unkept", "changed", "deleted"]}
      />
      <div className="ways">
        <button type="button" className="btn second" data-do="keep">
          {t("notes.keep")}
        </button>
        <button type="button" className="btn quiet" data-do="drop" hidden>
          {t("notes.drop")}
        </button>
      </div>
      <p className="t-small" data-to-notes>
        <NotesLink />
      </p>
    </div>
  );
}
