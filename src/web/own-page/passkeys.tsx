import { mostPasskeys, type OwnPasskey } from "#model/passkey.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";
import script from "./passkey.ts?worker&url";
import { PasskeyStates } from "./passkey-states.tsx";

/** The passkeys that open the page, each to be removed, and one more to be set. None is ever needed. */
export function Passkeys({
  passkeys,
  offered,
}: {
  readonly passkeys: readonly OwnPasskey[];
  readonly offered: boolean;
}) {
  const t = useClientTranslate();
  const full = passkeys.length >= mostPasskeys;
  return (
    <Card title={t("passkey.title")} size="card">
      <div className="stack" data-passkey="add" id="passkeys">
        <p>{t("passkey.lead")}</p>
        {passkeys.length > 0 && (
          <ul className="heard-list">
            {passkeys.map((passkey) => (
              <Passkey key={passkey.id} {...passkey} />
            ))}
          </ul>
        )}
        {passkeys.length > 0 && <p className="t-small t-2nd">{t("passkey.remove-note")}</p>}
        {full && <p>{t("passkey.full", { count: mostPasskeys })}</p>}
        {!full && (
          <>
            {offered && (
              <form method="post" className="stack" data-when="ready stopped known failed" hidden>
                <p className="t-small t-2nd">{t("passkey.keeper", { account: t("passkey.account") })}</p>
                <input type="hidden" name="intent" value="add-passkey" />
                <input type="hidden" name="passkey" />
                <Button wide icon="key">
                  {t("passkey.add")}
                </Button>
              </form>
            )}
            <PasskeyStates offered={offered} />
            <script type="module" src={script} />
          </>
        )}
      </div>
    </Card>
  );
}

function Passkey({ id, createdAt, lastUsedAt, copied }: OwnPasskey) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const day = (at: string) => momentDay(at, "short");
  const since = day(createdAt);
  return (
    <li>
      {lastUsedAt ? t("passkey.used", { since, last: day(lastUsedAt) }) : t("passkey.unused", { since })}
      <p className="t-small t-2nd">{t(copied ? "passkey.copied" : "passkey.single")}</p>
      <form method="post">
        <input type="hidden" name="intent" value="remove-passkey" />
        <Button name="id" value={id}>
          {t("passkey.remove")}
        </Button>
      </form>
    </li>
  );
}
