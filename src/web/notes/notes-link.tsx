import { Icon } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { notesPath } from "./address.ts";

/** The way to the notes. Where it was followed from is told to nobody. */
export function NotesLink() {
  const t = useClientTranslate();
  const { language } = useClientPage();
  return (
    <Link className="back" href={`${notesPath}/${language}`} rel="noreferrer">
      <Icon name="lock" size="s" />
      {t("notes.title")}
    </Link>
  );
}
