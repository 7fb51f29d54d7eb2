import { data, redirect } from "react-router";
import { signIn } from "#care/accounts/sign-in.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { sessionCookie, setCookie } from "#web/cookies.server.ts";
import { FirstPage } from "#web/first-page.tsx";
import { requestContext } from "#web/request-context.server.ts";
import styles from "#web/styles/staff.css?url";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/sign-in.ts";
import { fieldsOf, refused } from "./request.server.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, signedIn, token } = context.get(requestContext);
  const practice = await readPractice(services);
  if (!practice) throw redirect("/set-up");
  if (signedIn) throw redirect(goal(request));
  return { practice: practice.name, ended: token !== null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { services, address, token, from } = context.get(requestContext);
  const { email, password } = await fieldsOf(request);
  let session = "";
  const refusal = await refused(async () => {
    session = await signIn(services, { email, password }, { previous: token, from });
  });
  if (refusal) return data({ ...refusal.data, email }, refusal.init ?? undefined);
  const cookie = setCookie(sessionCookie, session, {
    path: "/",
    secure: address.publicUrl.startsWith("https:"),
  });
  return redirect(goal(request), { headers: { "Set-Cookie": cookie } });
}

/** Where to go after signing in: a path of our own, never another site. Browsers drop tabs out of an address: "/\t/site" would be one. */
function goal(request: Request): string {
  const to = new URL(request.url).searchParams.get("to") ?? "/";
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : "/";
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  return (
    <FirstPage sentence={t("sign-in.art")}>
      <form method="post">
        <div>
          <h1 className="t-page">{t("sign-in.title")}</h1>
          <p>{t("sign-in.lead", { practice: loaderData.practice })}</p>
        </div>
        {actionData ? (
          <Notice kind="bad" role="alert">
            {t(`error.${actionData.code}` as MessageKey, actionData.details)}
          </Notice>
        ) : (
          loaderData.ended && <Notice role="status">{t("sign-in.ended")}</Notice>
        )}
        <Field label={t("sign-in.email")}>
          <Input
            name="email"
            type="email"
            required
            autoComplete="username"
            defaultValue={actionData?.email}
          />
        </Field>
        <Field label={t("sign-in.password")}>
          <Input name="password" type="password" required autoComplete="current-password" />
        </Field>
        <Button variant="primary" size="big" wide>
          {t("sign-in.submit")}
        </Button>
        <details>
          <summary>{t("sign-in.forgotten")}</summary>
          <p>{t("sign-in.new-password")}</p>
          <p>
            <code dir="ltr">{t("sign-in.command")}</code>
          </p>
        </details>
        <p className="t-small t-3rd">{t("sign-in.client")}</p>
      </form>
    </FirstPage>
  );
}
