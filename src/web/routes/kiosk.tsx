import { redirect } from "react-router";
import { isKiosk, openOnKiosk } from "#care/kiosk/open-on-kiosk.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { blank, GoesBlank } from "#web/check-in/goes-blank.tsx";
import { kioskCookie, languageCookie, readCookie, setCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/kiosk.ts";
import { fieldsOf, refusal, refused } from "./request.server.ts";

export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

export async function loader({ context, request }: Route.LoaderArgs) {
  const { services } = context.get(requestContext);
  if (!(await isKiosk(services, readCookie(request, kioskCookie)))) throw refusal("kiosk-off");
  // Nobody is there any more: whoever comes next reads the practice's language, or chooses their own.
  const gone = { path: "/", secure: false, maxAgeSeconds: 0 };
  if (new URL(request.url).searchParams.has(blank))
    throw redirect("/kiosk", { headers: { "Set-Cookie": setCookie(languageCookie, "", gone) } });
  return { chosen: readCookie(request, languageCookie) !== null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { services } = context.get(requestContext);
  const { code = "" } = await fieldsOf(request);
  let token = "";
  const refusal = await refused(async () => {
    token = await openOnKiosk(services, readCookie(request, kioskCookie), code);
  });
  return refusal ?? redirect(`/c/${token}`, 303);
}

/** Somebody who has chosen a language and gone has left it behind. */
const forgetsAfterSeconds = 120;

/** The blank page of the waiting room: it knows nobody, and keeps nothing. */
export default function KioskPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      {loaderData.chosen && <GoesBlank after={forgetsAfterSeconds} />}
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      <form method="post" className="flow" autoComplete="off">
        <h1>{t("kiosk.title")}</h1>
        <p className="intro">{t("kiosk.lead")}</p>
        <div className="block">
          <Field label={t("kiosk.code")}>
            <Input
              name="code"
              inputMode="numeric"
              autoComplete="off"
              pattern="[\p{Nd}\s]{6,7}"
              maxLength={7}
              required
              dir="ltr"
            />
          </Field>
        </div>
        <div className="btns">
          <Button variant="primary" size="big" wide>
            {t("kiosk.open")}
          </Button>
        </div>
      </form>
    </ClientFrame>
  );
}
