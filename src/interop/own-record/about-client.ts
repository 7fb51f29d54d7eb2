import { purposes } from "#model/consent.ts";
import { languageNames } from "#model/locales/languages.ts";
import type { OwnRecord } from "#model/own-record.ts";
import { saidBefore } from "#model/said-in-check-in.ts";
import { item, said, section, type Words } from "./html.ts";

/** Who the client is here, and which sessions they had. */
export function* aboutClient({ t, day }: Words, { client, sessions }: OwnRecord): Generator<string> {
  const { outlookObjectedAt, endedAt } = client;
  yield section(t("file.about"), [
    item(t("own.name-title"), client.name),
    said(t("file.former-name"), client.formerName),
    said(t("language.choose"), client.language && languageNames[client.language]),
    said(t("file.email"), client.email),
    item(t("file.added", { date: day(client.addedAt) })),
    endedAt ? item(t("file.ended", { date: day(endedAt) })) : "",
  ]);
  if (outlookObjectedAt)
    yield section(t("own.outlook-title"), [item(t("own.outlook-off"), "", day(outlookObjectedAt))]);
  yield section(
    t("file.sessions"),
    sessions.map(({ date, time, attendance }) =>
      item(time ? `${day(date)}, ${time}` : day(date), t(`file.session.${attendance}`)),
    ),
  );
}

/** What the client said before the first session and decided since, and their goals. */
export function* beforeTheStart(w: Words, record: OwnRecord): Generator<string> {
  const { t, name, day } = w;
  const { introduction: intake, consents } = record;
  if (intake) {
    yield section(t("own.sees-intake"), [
      ...saidBefore(t, name, intake).map((one) => item(one.term, one.said)),
      item(t("file.changed", { date: day(intake.changedAt) })),
      item(intake.readAt ? t("own.read", { date: day(intake.readAt) }) : t("own.unread")),
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
  yield goals(w, record);
}

const goals = ({ t, day }: Words, record: OwnRecord) =>
  section(
    t("own.goals-title"),
    record.goals.map((goal) => {
      const progress = goal.progress.map(({ value, recordedAt }) =>
        t("own.goal-last", { value, date: day(recordedAt) }),
      );
      const ended = goal.endedAt ? ` – ${day(goal.endedAt)}` : "";
      const place = goal.endedAt ? "" : `${goal.place}. `;
      return item(`${place}${goal.words}`, progress.join(" · "), `${day(goal.addedAt)}${ended}`);
    }),
  );
