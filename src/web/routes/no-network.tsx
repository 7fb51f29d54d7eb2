import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { WaitingHere } from "#web/check-in/waiting-here.tsx";
import { NotesLink } from "#web/notes/notes-link.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** What the worker shows at an address whose page is not on this device, while there is no network. Nobody's. */
export default function NoNetwork() {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      <h1>{t("offline.none-title")}</h1>
      <p className="lead">{t("offline.none")}</p>
      <div className="block">
        {/* Without an address of its own: it leads to the page that was asked for. */}
        <LinkButton href="" size="big" wide>
          {t("offline.again")}
        </LinkButton>
      </div>
      <WaitingHere />
      <p>
        <NotesLink />
      </p>
    </ClientFrame>
  );
}
