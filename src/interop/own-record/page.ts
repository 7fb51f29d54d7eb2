import { intlTag, type Language } from "#model/locales/languages.ts";
import type { ClientTranslate } from "#model/locales/translate.ts";
import type { OwnRecord } from "#model/own-record.ts";
import { pageHead } from "../report/page-head.ts";
import { aboutClient, beforeTheStart } from "./about-client.ts";
import { checkInSection } from "./check-in-section.ts";
import { line, type Words } from "./html.ts";
import { whatCameBack, whereItWasOpen } from "./what-came-back.ts";

/** A client's record as one page that needs nothing else, in their language: no script, no network, everything escaped. */
export function* ownRecordPage(t: ClientTranslate, language: Language, record: OwnRecord): Generator<string> {
  const form = { day: "numeric", month: "long", year: "numeric" } as const;
  const inZone = (timeZone: string) => new Intl.DateTimeFormat(intlTag(language), { ...form, timeZone });
  // A day has no zone; read and written in UTC it stays the same day.
  const [day, momentDay] = [inZone("UTC"), inZone(record.timeZone)];
  const number = new Intl.NumberFormat(intlTag(language), { maximumFractionDigits: 1 });
  const w: Words = {
    t,
    name: record.therapist,
    day: (at) =>
      at.length === 10 ? day.format(new Date(`${at}T00:00:00Z`)) : momentDay.format(new Date(at)),
    number: (value) => number.format(value),
  };
  yield pageHead(language, t("own.file-title"));
  yield `${line(`${record.client.name} · ${record.practice}`)}${line(t("own.file-made", { date: w.day(record.madeAt) }))}${line(t("own.download-note"))}`;
  yield* aboutClient(w, record);
  yield* beforeTheStart(w, record);
  for (const checkIn of record.checkIns.toReversed()) yield checkInSection(w, checkIn);
  yield* whatCameBack(w, record);
  yield* whereItWasOpen(w, record);
  yield "</main>\n</body>\n</html>\n";
}
