import { useClientTranslate } from "#web/use-client-page.ts";
import { Sayings } from "./sayings.tsx";

/** The end of all notes on a phone. It needs no passphrase: whoever has lost theirs can begin anew. */
export function DeleteAll() {
  const t = useClientTranslate();
  return (
    <>
      <Sayings of={["full"]} />
      <button
        type="button"
        className="btn danger wide"
        data-do="delete-all"
        data-sure={t("notes.delete-all-sure")}
      >
        {t("notes.delete-all")}
      </button>
    </>
  );
}
