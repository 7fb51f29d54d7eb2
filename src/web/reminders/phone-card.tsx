import type { ReactNode } from "react";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import notices from "./notices.ts?worker&url";

/** How notifications stand for a client on the device that shows the page. */
export interface PhoneState {
  /** What the browser signs up with; null where the practice has them off. */
  readonly publicKey: string | null;
  readonly phone: { readonly live: boolean; readonly this: boolean } | null;
  /** This device may take the place of the phone that gets them, or end them. */
  readonly mayChange: boolean;
  /** The page has the secure connection that browsers ask for. */
  readonly secure: boolean;
}

/** Notifications: what they say, who carries them, and the switch. Without a script, or where a browser cannot, it says so. */
export function PhoneCard({
  publicKey,
  phone,
  mayChange,
  secure,
  trace,
}: PhoneState & {
  /** When they were switched on, where the client alone reads it. */
  readonly trace?: ReactNode;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  if (!publicKey && !phone) return null;
  const here = phone?.this && phone.live;
  const offered = !here && publicKey && mayChange;
  const elsewhere = mayChange ? "phone.elsewhere" : "phone.elsewhere-only";
  return (
    <Card title={t("phone.title")} size="card">
      <div className="stack" data-notices={phone?.live ? "on" : "off"} id="phone">
        {offered && (
          <>
            <p>{t("phone.lead", { words: t("message.notice.title") })}</p>
            <p className="t-small t-2nd">{t("phone.who")}</p>
          </>
        )}
        {phone && <p>{t(here ? "phone.is-on" : phone.live || !mayChange ? elsewhere : "phone.ended")}</p>}
        {!phone && !mayChange && secure && <p>{t("phone.after-sending")}</p>}
        {!mayChange && secure && <a href="/me/reminders">{t("own.title")}</a>}
        {!secure && <p>{t("phone.insecure")}</p>}
        {offered && secure && (
          <>
            <p data-when="off">{t("phone.no-script")}</p>
            <p data-when="unable" role="status" hidden>
              {t("phone.unable")}
            </p>
            <p data-when="forbidden" role="status" hidden>
              {t("phone.forbidden")}
            </p>
            <p data-when="failed" role="status" hidden>
              {t("phone.failed")}
            </p>
            <form method="post" data-key={publicKey} data-when="ready failed" hidden>
              <input type="hidden" name="intent" value="notices-on" />
              <input type="hidden" name="language" value={language} />
              {["endpoint", "p256dh", "auth"].map((name) => (
                <input type="hidden" name={name} key={name} />
              ))}
              <Button wide>{t("phone.on")}</Button>
            </form>
          </>
        )}
        {phone && mayChange && (
          <form method="post">
            <Button wide name="intent" value="notices-off">
              {t("phone.off")}
            </Button>
          </form>
        )}
        {trace}
        <script type="module" src={notices} />
      </div>
    </Card>
  );
}
