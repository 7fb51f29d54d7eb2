import { useClientTranslate } from "#web/use-client-page.ts";

/** Why there is no passkey here, or what became of one: every text stands on the page, and the script shows the one that is so. */
export function PasskeyStates({ offered }: { readonly offered: boolean }) {
  const t = useClientTranslate();
  if (!offered) return <p className="t-small t-2nd">{t("passkey.insecure")}</p>;
  return (
    <>
      <p className="t-small t-2nd" data-when="off">
        {t("passkey.no-script")}
      </p>
      {(["unable", "stopped", "known", "failed"] as const).map((state) => (
        <p className="t-small t-2nd" data-when={state} role="status" key={state} hidden>
          {t(`passkey.${state}`)}
        </p>
      ))}
    </>
  );
}
