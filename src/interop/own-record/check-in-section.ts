import type { OwnRecordCheckIn } from "#model/own-record.ts";
import { saidInCheckIn } from "#model/said-in-check-in.ts";
import { item, section, type Words } from "./html.ts";

const additionTexts = {
  note: "own.added",
  "to-words": "own.moved-words",
  "to-topic": "own.moved-topic",
  "to-nothing": "own.moved-nothing",
} as const;

/** One check-in: all that was said in it, when it was read, and what came back. */
export function checkInSection({ t, name, day, number }: Words, checkIn: OwnRecordCheckIn): string {
  const { openedAt, reply, score, usual, submittedAt, changedAt } = checkIn;
  const usualText = usual ? `${t("own.range")}: ${number(usual.low)}–${number(usual.high)}` : "";
  const replied = reply?.line ? "own.heard-line" : "own.heard-read";
  return section(t("own.check-in-title", { date: day(checkIn.date) }), [
    ...saidInCheckIn(t, name, checkIn).map((part) => item(part.term, part.said)),
    score === null ? "" : item(t("own.score"), number(score), usualText),
    item(t("file.sent", { date: day(submittedAt) })),
    changedAt === submittedAt ? "" : item(t("file.changed", { date: day(changedAt) })),
    item(openedAt ? t("own.read", { date: day(openedAt) }) : t("own.unread")),
    reply ? item(t(replied, { name, date: day(checkIn.date) }), reply.line ?? "", day(reply.repliedAt)) : "",
    ...checkIn.additions.map(({ kind, words, addedAt, readAt }) =>
      item(
        t(additionTexts[kind], { date: day(addedAt) }),
        words ?? "",
        readAt ? t("own.read", { date: day(readAt) }) : t("own.unread"),
      ),
    ),
  ]);
}
