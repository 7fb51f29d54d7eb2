import { data, redirect } from "react-router";
import { invitationDays } from "#care/intake/invite.ts";
import { invitationDeviceDays, openInvitation } from "#care/intake/open-invitation.ts";
import { saveIntroduction } from "#care/intake/save-introduction.ts";
import { viewIntroduction } from "#care/intake/view-introduction.ts";
import { AttuneError } from "#model/errors.ts";
import { type IntroductionStep, introductionSteps } from "#model/introduction.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { StandsBy } from "#web/check-in/stands-by.tsx";
import { kioskCookie, readCookie, setCookie } from "#web/cookies.server.ts";
import { ConsentStep } from "#web/intake/consent-step.tsx";
import { Done } from "#web/intake/done.tsx";
import { GoalsStep } from "#web/intake/goals-step.tsx";
import { HopesStep } from "#web/intake/hopes-step.tsx";
import { PreferencesStep } from "#web/intake/preferences-step.tsx";
import { Welcome } from "#web/intake/welcome.tsx";
import { requestContext } from "#web/request-context.server.ts";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { Route } from "./+types/introduction.ts";
import { deviceCookie } from "./open-link.server.ts";
import { answering, fieldsOf, refused } from "./request.server.ts";

export const meta: Route.MetaFunction = () => [{ title: "Attune" }, { name: "robots", content: "noindex" }];

const isStep = (text: string): text is IntroductionStep =>
  (introductionSteps as readonly string[]).includes(text);

/** Where a page's buttons lead once it is saved: on, in the end to the thanks, or back, at first to the welcome. */
function onward(step: IntroductionStep, then: string | undefined): string {
  if (then === "later") return "/done";
  const place = introductionSteps.indexOf(step) + (then === "back" ? -1 : 1);
  return place < 0 ? "" : `/${introductionSteps[place] ?? "done"}`;
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { services, from, address, signedIn } = context.get(requestContext);
  const { step = "" } = params;
  const { opened, page } = await answering(async () => {
    if (step !== "" && step !== "done" && !isStep(step)) throw new AttuneError("not-found");
    const opened = await openInvitation(services, {
      token: params.token,
      secret: readCookie(request, deviceCookie),
      from,
    });
    const said = await viewIntroduction(services, opened.actor);
    return {
      opened,
      page: { ...said, keeps: signedIn === null && readCookie(request, kioskCookie) === null },
    };
  });
  const own = `/i/${params.token}`;
  // A therapist who lends their own device is handed it back with the goals: they read those after writing their own.
  const handedBack = signedIn !== null && page.goals.length > 0;
  if (handedBack && step !== "done") throw redirect(`${own}/done`);
  const cookie = setCookie(deviceCookie, handedBack ? "" : opened.secret, {
    path: own,
    secure: address.publicUrl.startsWith("https:"),
    maxAgeSeconds: handedBack ? 0 : invitationDeviceDays * 86_400,
  });
  return data({ page, own, days: invitationDays, handedBack }, { headers: { "Set-Cookie": cookie } });
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { services, from } = context.get(requestContext);
  const { step = "" } = params;
  const { then, ...fields } = await fieldsOf(request);
  const refusal = await refused(async () => {
    if (!isStep(step)) throw new AttuneError("not-found");
    const secret = readCookie(request, deviceCookie);
    const { actor } = await openInvitation(services, { token: params.token, secret, from });
    await saveIntroduction(services, actor, step, fields);
  });
  if (refusal || !isStep(step)) return refusal;
  return redirect(`/i/${params.token}${onward(step, then)}`, 303);
}

export default function IntroductionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useClientTranslate();
  const { page, own, days, handedBack } = loaderData;
  const { step = "" } = params;
  return (
    <ClientFrame>
      {actionData && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, actionData.code, actionData.details)}
        </Notice>
      )}
      {step === "" && <Welcome page={page} own={own} days={days} />}
      {step === "consent" && <ConsentStep page={page} />}
      {step === "hopes" && <HopesStep page={page} />}
      {step === "preferences" && <PreferencesStep page={page} />}
      {step === "goals" && <GoalsStep page={page} />}
      {step === "done" && <Done page={page} own={handedBack ? null : own} />}
      {page.keeps && <StandsBy />}
    </ClientFrame>
  );
}
