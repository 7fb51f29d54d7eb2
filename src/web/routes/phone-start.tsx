import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { WaitingHere } from "#web/check-in/waiting-here.tsx";
import { NotesLink } from "#web/notes/notes-link.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Where the installed app starts: there is nothing of anybody here. */
export default function PhoneStart() {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      <h1>{t("offline.start-title")}</h1>
      <p className="lead">{t("offline.start")}</p>
      <WaitingHere />
      <p>
        <NotesLink />
      </p>
    </ClientFrame>
  );
}
