import type { Client } from "#model/client.ts";
import { languageNames, languages } from "#model/locales/languages.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** The language of the client's pages; without one the phone decides. */
export function ClientLanguage({ client }: { readonly client: Client }) {
  const t = useTranslate();
  return (
    <Card level={3}>
      <form method="post" action={`/clients/${client.id}/language`} className="inline-form">
        <Field
          label={t("client-language.title", { client: client.name })}
          hint={t("client-language.text", { client: client.name })}
        >
          <Select
            name="language"
            defaultValue={client.language ?? ""}
            options={[
              { value: "", label: t("client-language.phone") },
              ...languages.map((value) => ({ value, label: languageNames[value] })),
            ]}
          />
        </Field>
        <Button>{t("client-language.save")}</Button>
      </form>
    </Card>
  );
}
