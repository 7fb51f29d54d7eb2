import { passwordLength } from "#model/staff.ts";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** One's own name, e-mail and password; every change asks for the present password. */
export function AccountForm({
  account,
}: {
  readonly account: { readonly name: string; readonly email: string };
}) {
  const t = useTranslate();
  return (
    <form method="post" action="#account" className="stack">
      <input type="hidden" name="intent" value="account" />
      <Field label={t("set-up.your-name")} hint={t("set-up.your-name-hint")}>
        <Input name="name" required maxLength={100} autoComplete="name" defaultValue={account.name} />
      </Field>
      <Field label={t("set-up.email")}>
        <Input
          name="email"
          type="email"
          required
          maxLength={200}
          autoComplete="email"
          defaultValue={account.email}
        />
      </Field>
      <Field
        label={t("practice.new-password")}
        optional={t("set-up.optional")}
        hint={t("practice.new-password-hint", { least: passwordLength.least })}
      >
        <Input
          name="newPassword"
          type="password"
          minLength={passwordLength.least}
          maxLength={passwordLength.most}
          autoComplete="new-password"
        />
      </Field>
      <Field label={t("practice.password")}>
        <Input name="password" type="password" required autoComplete="current-password" />
      </Field>
      <div className="acts">
        <Button variant="primary">{t("practice.account-save")}</Button>
      </div>
    </form>
  );
}
