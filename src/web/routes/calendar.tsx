import { data, redirect } from "react-router";
import { type FetchCalendar, wayToCalendars } from "#care/calendars/fetch.ts";
import { followedCalendar, type GivenCalendar, givenCalendar } from "#care/calendars/given-calendar.ts";
import { offerFeed, stopFeed, viewFeed } from "#care/calendars/offer-feed.ts";
import { type CalendarPreview, confirmCalendar, previewCalendar } from "#care/calendars/preview-calendar.ts";
import { nameClients, readingFor, stopCalendar, viewCalendar } from "#care/calendars/view-calendar.ts";
import { readCalendar } from "#interop/calendar/read-calendar.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import type { Practice } from "#model/practice.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/calendar.ts";
import { CalendarCodes } from "./calendar/calendar-codes.tsx";
import { CalendarIn, type Calls } from "./calendar/calendar-in.tsx";
import { CalendarOut } from "./calendar/calendar-out.tsx";
import { Preview } from "./calendar/preview.tsx";
import { answering, byIntent, formOf, refused, staffOf, textsIn } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  return {
    language,
    timeZone: practice.timeZone,
    since: await answering(() => viewFeed(services, actor)),
    calls: callsOf(practice, args.context.get(requestContext).fetchCalendar),
    saved: new URL(args.request.url).searchParams.has("saved"),
    ...(await viewCalendar(services, actor)),
  };
}

interface Shown {
  address: string | null;
  preview: CalendarPreview | null;
}

/** An address and a preview are shown in the answer to their form, and not a second time. */
export async function action(args: Route.ActionArgs) {
  const { services, actor, address, practice } = await staffOf(args);
  const form = await formOf(args.request);
  const { intent, ...fields } = textsIn(form);
  const fetch: FetchCalendar = (url) =>
    wayToCalendars(practice, args.context.get(requestContext).fetchCalendar)(url);
  const preview = async ({ text, url }: GivenCalendar) =>
    previewCalendar(services, actor, await readCalendar(text, await readingFor(services, actor)), url);
  const shown: Shown = { address: null, preview: null };
  const refusal = await refused(() =>
    byIntent(intent, {
      offer: async () => {
        shown.address = `${address.publicUrl}/calendar/${await offerFeed(services, actor)}.ics`;
      },
      stop: () => stopFeed(services, actor),
      codes: () => nameClients(services, actor, fields),
      show: async () => {
        const given = { file: (await fileIn(form)?.text()) ?? null, url: fields.url?.trim() ?? "" };
        shown.preview = await preview(await givenCalendar(given, fetch));
      },
      again: async () => {
        shown.preview = await preview(await followedCalendar(services, actor, fetch));
      },
      confirm: () => confirmCalendar(services, actor, fields),
      "stop-reading": () => stopCalendar(services, actor),
    }),
  );
  if (refusal) return data({ ...shown, ...refusal.data }, refusal.init ?? undefined);
  if (shown.address || shown.preview) return { ...shown, code: null, details: {} };
  throw redirect(intent === "confirm" ? "/calendar?saved" : "/calendar", 303);
}

function fileIn(form: FormData): File | null {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? file : null;
}

/** Whether addresses may be called, and who has it off. */
const callsOf = ({ readsCalendars }: Practice, fetch: FetchCalendar | null): Calls =>
  fetch ? (readsCalendars ? "yes" : "practice-off") : "address-off";

/** A therapist's calendar: sessions in from it, and their times out to it. */
export default function CalendarPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const { since, language, timeZone, source, clients, calls, saved } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead back={{ href: "/practice", words: t("practice.title") }} title={t("calendar.title-staff")} />
      {actionData?.code && (
        <Notice kind="bad" role="alert">
          {t(`error.${actionData.code}` as MessageKey, actionData.details)}
        </Notice>
      )}
      {saved && !actionData && <Notice role="status">{t("calendar-in.saved")}</Notice>}
      {actionData?.preview && <Preview preview={actionData.preview} language={language} />}
      <CalendarIn source={source} calls={calls} language={language} timeZone={timeZone} />
      <CalendarCodes clients={clients} />
      <CalendarOut since={since} language={language} address={actionData?.address ?? null} />
    </div>
  );
}
