import { isLanguage } from "#model/locales/languages.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { DangerHelp } from "#web/check-in/danger-help.tsx";
import { kioskCookie, readCookie } from "#web/cookies.server.ts";
import { DeleteAll } from "#web/notes/delete-all.tsx";
import { KeepNote } from "#web/notes/keep-note.tsx";
import { lockMinutes } from "#web/notes/lock-by-itself.ts";
import { LockedNotes } from "#web/notes/locked-notes.tsx";
import { OpenNotes } from "#web/notes/open-notes.tsx";
import script from "#web/notes/page.ts?worker&url";
import { TakeAlong } from "#web/notes/take-along.tsx";
import styles from "#web/styles/own-page.css?url";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/notes.ts";
import { refusal } from "./request.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

/** The same for everybody: no account, no identity, and nothing of any note. A device of many people keeps none. */
export function loader({ params, request }: Route.LoaderArgs) {
  if (!isLanguage(params.language) || readCookie(request, kioskCookie) !== null) throw refusal("not-found");
  return null;
}

/** A client's private notes. All that is to be seen of them is on the device; the script shows what is so. */
export default function NotesPage() {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      <div className="own" data-notes-page>
        <h1 tabIndex={-1}>{t("notes.title")}</h1>
        <p className="lead">{t("notes.lead")}</p>
        <noscript>
          <p>{t("notes.no-script")}</p>
        </noscript>
        <p data-when="insecure" hidden>
          {t("notes.insecure")}
        </p>
        <p data-when="unkept" hidden>
          {t("notes.said.full")}
        </p>
        <LockedNotes />
        <OpenNotes minutes={lockMinutes} />
        <section className="card pad" data-when="new open" hidden>
          <h2>{t("notes.new")}</h2>
          <KeepNote />
          <DangerHelp told={{ when: "never" }} />
        </section>
        <TakeAlong />
        <div data-when="open" data-delete-all hidden>
          <DeleteAll />
        </div>
      </div>
      <script type="module" src={script} />
    </ClientFrame>
  );
}
