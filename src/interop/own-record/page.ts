import { purposes } from "#model/consent.ts";
import { preferenceAxes } from "#model/intake.ts";
import { directionOf, intlTag, type Language } from "#model/locales/languages.ts";
import type { ClientTranslate } from "#model/locales/translate.ts";
import type { OwnRecord, OwnRecordCheckIn } from "#model/own-record.ts";
import { escapeHtml } from "../report/escape.ts";
import { style } from "../report/style.ts";

interface Words {
  readonly t: ClientTranslate;
  readonly name: string;
  readonly day: (at: string) => string;
  readonly number: (value: number) => string;
}

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
  const title = escapeHtml(t("own.file-title"));
  yield `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${line(`${record.client.name} · ${record.practice}`)}${line(t("own.file-made", { date: w.day(record.madeAt) }))}${line(t("own.download-note"))}`;
  yield* introduction(w, record);
  const { outlookObjectedAt } = record.client;
  if (outlookObjectedAt)
    yield section(t("own.outlook-title"), [item(t("own.outlook-off"), "", w.day(outlookObjectedAt))]);
  for (const checkIn of record.checkIns.toReversed()) yield checkInSection(w, checkIn);
  yield* whatCameBack(w, record);
  yield "</main>\n</body>\n</html>\n";
}

const line = (text: string) => `<p>${escapeHtml(text)}</p>\n`;
const item = (term: string, value: string, when = "") =>
  `<li><strong>${escapeHtml(term)}</strong> <span dir="auto">${escapeHtml(value)}</span>${when && ` <span class="when">${escapeHtml(when)}</span>`}</li>\n`;
const said = (term: string, value: string | null) => (value ? item(term, value) : "");
const section = (title: string, items: readonly string[]) => {
  const filled = items.filter((text) => text !== "");
  return filled.length === 0
    ? ""
    : `<section><h2>${escapeHtml(title)}</h2>\n<ul>\n${filled.join("")}</ul></section>\n`;
};

function* introduction({ t, name, day }: Words, { introduction: intake, consents, goals }: OwnRecord) {
  const leaning = (value: number | null) =>
    value === null ? null : value === 0 ? "middle" : value < 0 ? "low" : "high";
  if (intake) {
    yield section(t("own.sees-intake"), [
      said(t("introduction.hopes"), intake.hopes),
      said(t("introduction.hard"), intake.hardToSpeak),
      said(t("introduction.must-not"), intake.mustNotHappen),
      ...preferenceAxes.map((axis) => {
        const value = intake.preferences[axis];
        const side = leaning(value);
        if (!side) return "";
        const words =
          side === "middle"
            ? t("introduction.axis.middle")
            : t(`introduction.axis.${axis}.${side}`, { name });
        return item(
          t(`introduction.axis.${axis}`),
          side === "middle" ? words : `${words} (${Math.abs(value ?? 0)})`,
        );
      }),
    ]);
  }
  yield section(
    t("own.consents-title"),
    purposes.flatMap((purpose) =>
      consents
        .filter((one) => one.purpose === purpose)
        .map(({ given, decidedAt }) =>
          item(t(`introduction.consent.${purpose}`, { name }), t(`own.consent.${given}`), day(decidedAt)),
        ),
    ),
  );
  yield section(
    t("own.goals-title"),
    goals.map((goal) => {
      const progress = goal.progress.map(({ value, recordedAt }) =>
        t("own.goal-last", { value, date: day(recordedAt) }),
      );
      const ended = goal.endedAt ? ` – ${day(goal.endedAt)}` : "";
      return item(goal.words, progress.join(" · "), `${day(goal.addedAt)}${ended}`);
    }),
  );
}

const additionTexts = {
  note: "own.added",
  "to-words": "own.moved-words",
  "to-topic": "own.moved-topic",
  "to-nothing": "own.moved-nothing",
} as const;

function checkInSection({ t, name, day, number }: Words, checkIn: OwnRecordCheckIn): string {
  const { unsaid, openedAt, reply, score, usual } = checkIn;
  const replied = reply?.line ? "own.heard-line" : "own.heard-read";
  return section(t("own.check-in-title", { date: day(checkIn.date) }), [
    ...checkIn.answers.map((one) =>
      item(t(`item.${one.item}`, { name }), one.value === null ? t("own.skipped") : String(one.value)),
    ),
    score === null
      ? ""
      : item(t("own.score"), number(score), `${t("own.range")}: ${number(usual.low)}–${number(usual.high)}`),
    said(t("check-in.change"), checkIn.changeNextTime),
    said(t("own.wish"), checkIn.nextWish),
    unsaid?.shared === "words" ? item(t("own.sees-words"), unsaid.words) : "",
    unsaid?.shared === "topic" ? item(t("own.sees-topic"), t(`check-in.topic.${unsaid.topic}`)) : "",
    said(t("check-in.hopes"), checkIn.hopes),
    said(t("check-in.hard"), checkIn.hardToSpeak),
    checkIn.addressed ? item(t("check-in.addressed"), t(`check-in.addressed.${checkIn.addressed}`)) : "",
    reply ? item(t(replied, { name, date: day(checkIn.date) }), reply.line ?? "", day(reply.repliedAt)) : "",
    ...checkIn.additions.map(({ kind, words, addedAt, readAt }) =>
      item(
        t(additionTexts[kind], { date: day(addedAt) }),
        words ?? "",
        readAt ? t("own.read", { date: day(readAt) }) : t("own.unread"),
      ),
    ),
    item(openedAt ? t("own.read", { date: day(openedAt) }) : t("own.unread"), ""),
  ]);
}

function* whatCameBack({ t, name, day }: Words, record: OwnRecord) {
  yield section(
    t("own.tried-title", { name }),
    record.tried.map(({ words, chosenAt }) => item(words, "", day(chosenAt))),
  );
  yield section(
    t("own.rules-title"),
    record.ruleChanges.map(({ words, writtenAt }) => item(words, "", day(writtenAt))),
  );
  yield section(
    t("own.looked-title"),
    record.looks.map(({ person, days }) => item(person, days.map(day).join(" · "))),
  );
  yield section(
    t("own.devices-title"),
    record.devices.map(({ createdAt, lastSeenAt }) =>
      item(t("own.device", { since: day(createdAt), last: day(lastSeenAt) }), ""),
    ),
  );
}
