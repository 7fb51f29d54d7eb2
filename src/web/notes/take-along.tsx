import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { Sayings } from "./sayings.tsx";

/** What is done with all notes together: another passphrase, and files to take them along. */
export function TakeAlong() {
  const t = useClientTranslate();
  return (
    <>
      <div data-when="open" data-file-out hidden>
        <Card title={t("notes.file-out-title")} size="card">
          <p>{t("notes.file-out-more")}</p>
          <Sayings of={["working", "full"]} />
          <button type="button" className="btn second wide" data-do="file-out">
            {t("notes.file-out")}
          </button>
        </Card>
      </div>
      <div data-when="new open" data-file-in hidden>
        <Card title={t("notes.file-in-title")} size="card">
          <div className="stack">
            <Field id="note-file" label={t("notes.file")}>
              <Input type="file" accept=".json,application/json" data-file />
            </Field>
            <PassphraseField id="file-phrase" label={t("notes.file-passphrase")} data-phrase />
            <Sayings of={["working", "file-none", "file-bad", "file-in", "wrong", "full", "changed"]} />
            <button type="button" className="btn second wide" data-do="file-in">
              {t("notes.file-in")}
            </button>
          </div>
        </Card>
      </div>
      <div data-when="open" data-change hidden>
        <Card title={t("notes.change-title")} size="card">
          <div className="stack">
            <p className="t-small t-2nd">{t("notes.passphrase-hint")}</p>
            <PassphraseField id="new-phrase" label={t("notes.new-passphrase")} data-phrase />
            <PassphraseField id="new-again" label={t("notes.again")} data-again />
            <Sayings of={["working", "short", "differ", "passphrase", "full", "changed"]} />
            <button type="button" className="btn second wide" data-do="change">
              {t("notes.change")}
            </button>
          </div>
        </Card>
      </div>
    </>
  );
}
