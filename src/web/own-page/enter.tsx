import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** The way in: a code that the therapist handed over. */
export function Enter({ days, erased }: { readonly days: number; readonly erased: boolean }) {
  const t = useClientTranslate();
  return (
    <form method="post" className="flow" data-forget-words="/me">
      {erased && <Notice role="status">{t("own.erased")}</Notice>}
      <h1>{t("own.enter-title")}</h1>
      <p className="lead">{t("own.enter-lead")}</p>
      <input type="hidden" name="intent" value="pair" />
      <div className="block">
        <Field label={t("own.code")} hint={t("own.code-hint")}>
          <Input
            className="code"
            name="code"
            required
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
          />
        </Field>
      </div>
      <div className="btns">
        <Button variant="primary" size="big" wide>
          {t("own.open")}
        </Button>
        <p className="t-small t-3rd">{t("own.enter-note", { days })}</p>
      </div>
    </form>
  );
}
