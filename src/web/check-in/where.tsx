import { useClientTranslate } from "#web/use-client-page.ts";
import { OnPhone } from "./on-phone.tsx";

/** Where the answers of this page are, and what this device does not allow; said by the script as it is. */
export function Where({ keeps }: { readonly keeps: boolean }) {
  const t = useClientTranslate();
  return (
    <div data-where data-keeps={keeps ? "" : undefined} hidden tabIndex={-1}>
      {keeps && <OnPhone />}
      <p data-in="unkept" className="t-small t-2nd" hidden>
        {t("offline.unkept")}
      </p>
      <p data-in="insecure" className="t-small t-2nd" hidden>
        {t("offline.insecure")}
      </p>
    </div>
  );
}
