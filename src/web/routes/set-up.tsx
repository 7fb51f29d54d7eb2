import { data, redirect } from "react-router";
import { setUpPractice } from "#care/accounts/set-up-practice.ts";
import { signIn } from "#care/accounts/sign-in.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import { AttuneError } from "#model/errors.ts";
import { firstAccepted } from "#model/locales/choose-language.ts";
import { isLanguage, languageNames, languages } from "#model/locales/languages.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { passwordLength } from "#model/staff.ts";
import { sessionCookie, setCookie } from "#web/cookies.server.ts";
import { FirstPage } from "#web/first-page.tsx";
import { requestContext } from "#web/request-context.server.ts";
import fillIn from "#web/set-up/fill-in.ts?worker&url";
import styles from "#web/styles/staff.css?url";
import { Button } from "#web/ui/button.tsx";
import { Field, Input, Select } from "#web/ui/field.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useStaffLanguage, useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/set-up.ts";
import { countries } from "./countries.ts";
import { fieldsOf, refused } from "./request.server.ts";
import { Telling } from "./telling.tsx";
import { timeZones } from "./time-zones.ts";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: Route.MetaFunction = () => [{ title: "Attune" }];

export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, setUpCode, address } = context.get(requestContext);
  if (await readPractice(services)) throw redirect("/");
  return {
    asksForCode: setUpCode !== null,
    telling: address.telling,
    language: firstAccepted(request.headers.get("Accept-Language")) ?? "en",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { services, setUpCode, address, token, from } = context.get(requestContext);
  const fields = await fieldsOf(request);
  const { email = "", password = "" } = fields;
  const refusal = await refused(async () => {
    if (setUpCode) {
      services.attempts.count("set-up", "code");
      if (fields.code?.trim() !== setUpCode) throw new AttuneError("wrong-set-up-code");
    }
    await setUpPractice(
      services,
      { kind: "operator" },
      {
        practice: {
          name: fields.practice ?? "",
          language: isLanguage(fields.language) ? fields.language : "en",
          country: fields.country ?? "",
          timeZone: fields.timeZone ?? "UTC",
          helpLines: [1, 2]
            .map((n) => ({ name: fields[`help-name-${n}`] ?? "", number: fields[`help-number-${n}`] ?? "" }))
            .filter((line) => line.name.trim() !== "" || line.number.trim() !== ""),
        },
        owner: { name: fields.name ?? "", email, password },
      },
    );
  });
  if (refusal) {
    const { password: _password, code: _code, ...given } = fields;
    return data({ ...refusal.data, given }, refusal.init ?? undefined);
  }
  const session = await signIn(services, { email, password }, { previous: token, from });
  const cookie = setCookie(sessionCookie, session, {
    path: "/",
    secure: address.publicUrl.startsWith("https:"),
  });
  return redirect("/clients", { headers: { "Set-Cookie": cookie } });
}

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  // Refused, the form keeps what was written; what is secret is asked for again.
  const given: Readonly<Record<string, string>> = actionData?.given ?? {};
  return (
    <FirstPage sentence={t("set-up.art")} more={t("set-up.art-more")}>
      <form
        method="post"
        data-emergency={t("set-up.emergency")}
        data-given={actionData?.given ? "" : undefined}
      >
        <div>
          <h1 className="t-page">{t("set-up.title")}</h1>
          <p>{t("set-up.lead")}</p>
        </div>
        {actionData && (
          <Notice kind="bad" role="alert">
            {t(`error.${actionData.code}` as MessageKey, actionData.details)}
          </Notice>
        )}
        <Telling settings={loaderData.telling} />
        {loaderData.asksForCode && (
          <Field label={t("set-up.code")} hint={t("set-up.code-hint")}>
            <Input name="code" required inputMode="numeric" autoComplete="one-time-code" />
          </Field>
        )}
        <Field label={t("set-up.name")} hint={t("set-up.name-hint")}>
          <Input
            name="practice"
            required
            maxLength={120}
            autoComplete="organization"
            defaultValue={given.practice}
          />
        </Field>
        <Field label={t("set-up.language")} hint={t("set-up.language-hint")}>
          <Select
            name="language"
            defaultValue={given.language ?? loaderData.language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
          />
        </Field>
        <Field label={t("set-up.country")}>
          <Select
            name="country"
            required
            defaultValue={given.country}
            options={countries(useStaffLanguage())}
          />
        </Field>
        <Field label={t("set-up.time-zone")} hint={t("set-up.time-zone-hint")}>
          <Select
            name="timeZone"
            defaultValue={given.timeZone ?? loaderData.timeZone}
            options={timeZones(loaderData.timeZone)}
          />
        </Field>
        <fieldset className="stack">
          <legend className="t-card">{t("set-up.help-title")}</legend>
          <p className="t-small t-2nd">{t("set-up.help-hint")}</p>
          <Field label={t("set-up.help-name")}>
            <Input name="help-name-1" required maxLength={80} defaultValue={given["help-name-1"]} />
          </Field>
          <Field label={t("set-up.help-number")}>
            <Input
              name="help-number-1"
              required
              maxLength={40}
              inputMode="tel"
              defaultValue={given["help-number-1"]}
            />
          </Field>
          <Field label={t("set-up.help-name-2")} optional={t("set-up.optional")}>
            <Input name="help-name-2" maxLength={80} defaultValue={given["help-name-2"]} />
          </Field>
          <Field label={t("set-up.help-number")} optional={t("set-up.optional")}>
            <Input
              name="help-number-2"
              maxLength={40}
              inputMode="tel"
              defaultValue={given["help-number-2"]}
            />
          </Field>
        </fieldset>
        <fieldset className="stack">
          <legend className="t-card">{t("set-up.owner")}</legend>
          <Field label={t("set-up.your-name")} hint={t("set-up.your-name-hint")}>
            <Input name="name" required maxLength={100} autoComplete="name" defaultValue={given.name} />
          </Field>
          <Field label={t("set-up.email")}>
            <Input
              name="email"
              type="email"
              required
              maxLength={200}
              autoComplete="email"
              defaultValue={given.email}
            />
          </Field>
          <Field
            label={t("set-up.password")}
            hint={t("set-up.password-hint", { least: passwordLength.least })}
          >
            <Input
              name="password"
              type="password"
              required
              minLength={passwordLength.least}
              maxLength={passwordLength.most}
              autoComplete="new-password"
            />
          </Field>
        </fieldset>
        <Button variant="primary" size="big" wide>
          {t("set-up.submit")}
        </Button>
        <p className="where">
          <Icon name="server" size="s" />
          {t("set-up.where")}
        </p>
      </form>
      <script type="module" src={fillIn} />
    </FirstPage>
  );
}
