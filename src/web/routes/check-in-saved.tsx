import { data, redirect } from "react-router";
import { sayConsents } from "#care/check-ins/say-consents.ts";
import { sayInTheWay } from "#care/check-ins/say-in-the-way.ts";
import { viewCheckIn } from "#care/check-ins/view-check-in.ts";
import { practiceZone } from "#care/practice/practice-zone.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { ConsentsAfter } from "#web/check-in/consents-after.tsx";
import { GoesBlank } from "#web/check-in/goes-blank.tsx";
import { HelpNumbers } from "#web/check-in/help-numbers.tsx";
import { InTheWay } from "#web/check-in/in-the-way.tsx";
import { WaitingHere } from "#web/check-in/waiting-here.tsx";
import { WhatWasSent } from "#web/check-in/what-was-sent.tsx";
import { justSentCookie, kioskCookie, languageCookie, readCookie, setCookie } from "#web/cookies.server.ts";
import { momentWords } from "#web/dates.ts";
import { NotesLink } from "#web/notes/notes-link.tsx";
import { requestContext } from "#web/request-context.server.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { DoneMark } from "#web/ui/scene.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentTime } from "#web/use-moment-day.ts";
import type { Route } from "./+types/check-in-saved.ts";
import { arrivedWith, deviceCookie, openedLink } from "./open-link.server.ts";
import { answering, fieldsOf } from "./request.server.ts";

/** A cookie can be made up by whoever holds the phone later: so long after sending, and adding to it, it shows nothing more. */
const freshForMs = 40 * 60_000;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { services, signedIn } = context.get(requestContext);
  const { page, secret } = await answering(async () => {
    const opened = await openedLink({ context, params, request });
    return {
      page: await viewCheckIn(services, opened.actor, signedIn?.actor ?? null),
      secret: opened.secret,
    };
  });
  if (!page.saved) throw redirect(`/c/${params.token}`);
  // In the waiting room the device forgets at once: nobody after reads or changes what stands here.
  const kiosk = readCookie(request, kioskCookie) !== null;
  // What was sent is shown once: a phone that others use too shows nothing of it after.
  const age = services.now().getTime() - Date.parse(page.saved.changedAt);
  const fresh = readCookie(request, justSentCookie) !== null && age < freshForMs;
  const forgotten = new Headers();
  const gone = { secure: false, maxAgeSeconds: 0 };
  if (fresh)
    forgotten.append("Set-Cookie", setCookie(justSentCookie, "", { path: `/c/${params.token}`, ...gone }));
  // A therapist who lends their own device is handed it back: they read what the guess opens, and nothing before.
  if (kiosk || signedIn)
    forgotten.append("Set-Cookie", setCookie(deviceCookie, "", { path: `/c/${params.token}`, ...gone }));
  if (kiosk) forgotten.append("Set-Cookie", setCookie(languageCookie, "", { path: "/", ...gone }));
  return data(
    {
      kiosk,
      lent: !kiosk && signedIn !== null,
      fresh,
      page,
      secret,
      saved: page.saved,
      decided: new URL(request.url).searchParams.has("decided"),
      timeZone: await practiceZone(services),
      change: `/c/${params.token}?change`,
    },
    { headers: forgotten },
  );
}

/**
 * What is said after the answers, by the device that sent them: what gets in the way, and what else they may be used
 * for.
 */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { services } = context.get(requestContext);
  const fields = await fieldsOf(request);
  const secret = fields.secret ?? readCookie(request, deviceCookie) ?? "";
  const consents = fields.intent === "consents";
  await answering(() => (consents ? sayConsents : sayInTheWay)(services, secret, fields));
  if (readCookie(request, kioskCookie) !== null) throw redirect("/kiosk", 303);
  return redirect(`/c/${params.token}/saved${consents ? "?decided" : ""}`, {
    status: 303,
    headers: arrivedWith({ context, params, request }, secret),
  });
}

/** Long enough to read the thanks, and the help lines where they matter. */
const blankAfterSeconds = 60;
const blankAfterAsking = 90;

/** Read back from the store, so that "saved" is never said of what is not there. */
export default function CheckInSaved({ loaderData }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const { page, secret, saved, decided, change, kiosk, lent, fresh, timeZone } = loaderData;
  const momentTime = useMomentTime(language);
  const calm = fresh && !saved.signalsDanger;
  const asks = calm && page.asksInTheWay && page.changeUntil;
  const asksMore = (asks && !saved.inTheWay) || (calm && page.asksConsents);
  const name = page.therapistName;
  return (
    <ClientFrame>
      {kiosk && <GoesBlank after={asksMore ? blankAfterAsking : blankAfterSeconds} />}
      {fresh && saved.signalsDanger ? (
        <Notice kind="bad" role="alert" icon="help" title={t("check-in.danger-title")}>
          <p>{t("check-in.danger-text", { name })}</p>
          <HelpNumbers />
        </Notice>
      ) : (
        <DoneMark />
      )}
      <div className="ctr" role="status">
        <h1>{t("check-in.saved-title")}</h1>
        <p className="lead">
          {t("offline.since", { time: momentWords(language, saved.changedAt, timeZone) })}
        </p>
        {decided && !page.asksConsents && <p>{t("check-in.consents-thanks")}</p>}
        {!asksMore && <p>{t("check-in.saved-lead")}</p>}
      </div>
      {asks && !saved.inTheWay && (
        <form method="post" className="stack block">
          <input type="hidden" name="secret" value={secret} />
          <h2>{t("way.more")}</h2>
          <InTheWay name={name} said={null} preferences={saved.preferences} />
          <Button wide>{t("way.send")}</Button>
        </form>
      )}
      {asks && saved.inTheWay && <p role="status">{t("way.thanks")}</p>}
      {fresh && <WhatWasSent saved={saved} goals={page.goals} name={name} />}
      {calm && page.asksConsents && <ConsentsAfter name={name} secret={secret} />}
      {!kiosk && !lent && (
        <>
          <WaitingHere arrived />
          <p className="ctr">
            <NotesLink />
          </p>
        </>
      )}
      {kiosk ? (
        <div className="btns">
          <LinkButton href="/kiosk" variant="primary" size="big" wide>
            {t("kiosk.done")}
          </LinkButton>
          <p className="t-small t-3rd">{t("kiosk.returns")}</p>
        </div>
      ) : lent ? null : page.changeUntil ? (
        <div className="btns">
          <LinkButton href={change} size="big" wide>
            {t("check-in.change-answers")}
          </LinkButton>
          <p className="t-small t-3rd">
            {t("check-in.change-until", { name, time: momentTime(page.changeUntil) })}
          </p>
        </div>
      ) : (
        <div className="btns">
          <p className="t-small t-3rd">
            {t(page.revealed ? "check-in.revealed" : "check-in.change-closed", { name })}
          </p>
          <Link href="/me">{t("own.title")}</Link>
        </div>
      )}
    </ClientFrame>
  );
}
