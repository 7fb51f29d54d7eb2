import { redirect } from "react-router";
import { AttuneError } from "#model/errors.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { WaitingHere } from "#web/check-in/waiting-here.tsx";
import { NotesLink } from "#web/notes/notes-link.tsx";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/phone-start.ts";
import { fieldsOf, refused } from "./request.server.ts";

/** A check-in's or an invitation's link, alone or in the middle of a message. */
const linkIn = /\/([ci]\/[\w-]{16,64})(?![\w-])/;

/** Opens a link that was put in by hand: an installed app has no line for addresses. */
export async function action({ request }: Route.ActionArgs) {
  const { link = "" } = await fieldsOf(request);
  const path = linkIn.exec(link)?.[1];
  if (path) return redirect(`/${path}`, 303);
  return refused(async () => {
    throw new AttuneError("link-unknown");
  });
}

/** Where the installed app starts: there is nothing of anybody here. */
export default function PhoneStart({ actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      <h1>{t("offline.start-title")}</h1>
      <p className="lead">{t("offline.start")}</p>
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      <WaitingHere />
      <form method="post" action="/c/" className="stack block">
        <Field label={t("offline.paste")}>
          <Input name="link" type="text" inputMode="url" required autoComplete="off" dir="ltr" />
        </Field>
        <Button wide>{t("offline.go")}</Button>
      </form>
      <p>
        <NotesLink />
      </p>
    </ClientFrame>
  );
}
