import { Button } from "#web/ui/button.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import script from "./passkey.ts?worker&url";
import { PasskeyStates } from "./passkey-states.tsx";

/** The way in for those who have set a passkey; where there is none, it says why. */
export function PasskeyEntry({ offered }: { readonly offered: boolean }) {
  const t = useClientTranslate();
  return (
    <section className="btns" data-passkey="enter" aria-label={t("passkey.title")}>
      {offered && (
        <form method="post" data-when="ready stopped failed" hidden>
          <input type="hidden" name="intent" value="passkey" />
          <input type="hidden" name="passkey" />
          <Button size="big" wide icon="key">
            {t("passkey.enter")}
          </Button>
        </form>
      )}
      <PasskeyStates offered={offered} />
      <script type="module" src={script} />
    </section>
  );
}
