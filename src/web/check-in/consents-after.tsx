import { purposesBeyondCare } from "#model/consent.ts";
import { ConsentChoices } from "#web/intake/consent-choices.tsx";
import { Button } from "#web/ui/button.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Offered once a check-in was sent to clients who were never asked: what else their answers may be used for. */
export function ConsentsAfter({ name, secret }: { readonly name: string; readonly secret: string }) {
  const t = useClientTranslate();
  return (
    <details className="block fold">
      <summary>{t("check-in.consents")}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="intent" value="consents" />
        <input type="hidden" name="secret" value={secret} />
        <p className="t-small t-2nd">{t("check-in.consents-lead", { name })}</p>
        <ConsentChoices purposes={purposesBeyondCare} decided={{}} name={name} />
        <Button wide>{t("check-in.consents-save")}</Button>
      </form>
    </details>
  );
}
