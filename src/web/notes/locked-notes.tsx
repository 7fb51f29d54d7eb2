import { Card } from "#web/ui/card.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { DeleteAll } from "./delete-all.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { Sayings } from "./sayings.tsx";

/** Notes that are locked: nothing of them, and the way in. */
export function LockedNotes() {
  const t = useClientTranslate();
  return (
    <div data-when="locked" data-unlock hidden>
      <Card>
        <div className="stack">
          <PassphraseField id="unlock-phrase" label={t("notes.passphrase")} data-phrase />
          <Sayings of={["working", "wrong", "full", "changed"]} />
          <button type="button" className="btn primary big wide" data-do="unlock">
            {t("notes.unlock")}
          </button>
          <details className="more">
            <summary>{t("notes.forgot")}</summary>
            <div className="stack" data-forgot>
              <p>{t("notes.forgot-more")}</p>
              <DeleteAll />
            </div>
          </details>
        </div>
      </Card>
    </div>
  );
}
