import type { Course, CourseSession } from "#care/alliance/course.ts";
import { type Unanswered, unansweredIn } from "#care/alliance/unanswered.ts";
import { type OpenDanger, openDanger } from "#care/perception/gate.ts";
import type { Client } from "#model/client.ts";
import type { Language } from "#model/locales/languages.ts";
import type { Translate } from "#model/locales/translate.ts";
import { wasOff } from "#model/session.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { dayWords } from "#web/dates.ts";
import type { BadgeKind } from "#web/ui/badge.tsx";
import { type Opened, openedOf, placeIn } from "../course-points.ts";

/** What a client page opens with: one plain sentence, its badges, and what they are about. */
export interface Lead {
  readonly sentence: string;
  readonly badges: readonly { readonly kind: BadgeKind; readonly words: string }[];
  /** The newest opened check-in. */
  readonly latest: Opened | null;
  /** The newest check-in that waits for the therapist's view. */
  readonly waiting: CourseSession | null;
  readonly danger: OpenDanger | null;
}

export function leadOf(t: Translate, page: { client: Client; course: Course }, language: Language): Lead {
  const { sessions } = page.course;
  const client = page.client.name;
  const opened = openedOf(page.course);
  const latest = opened.at(-1) ?? null;
  const waiting = sessions.findLast((one) => one.checkIn?.state === "answered") ?? null;
  const danger = openDanger(page.course);
  const unanswered = unansweredIn(opened);
  const off = offSince(sessions);
  const begun = sessions.length === 0 ? "no-session" : keyOf({ latest, waiting, opened, unanswered, off });
  const key = danger ? "danger" : begun;
  const about = key.startsWith("unanswered") ? unanswered?.entry : key === "missed" ? off.at(-1) : latest;
  const date = about ? dayWords(language, about.session.date, "short") : "";
  const sentence = t(`lead.${key}`, { client, date, count: key === "off" ? off.length : opened.length });
  const fellToo = key.startsWith("direct") && latest?.reading.reasons.some(({ rule }) => rule === "drop");
  return {
    sentence: fellToo ? `${sentence} ${t("lead.and-strain")}` : sentence,
    // Beside danger nothing is "in range" or "repaired".
    badges: danger
      ? [{ kind: "said", words: t("badge.danger") }]
      : badgesOf(t, latest, waiting, opened, unanswered),
    latest,
    waiting,
    danger,
  };
}

/** The sessions since the last that took place: those that were missed or called off. */
function offSince(sessions: readonly CourseSession[]): readonly CourseSession[] {
  const come = sessions.filter(({ session, checkIn }) => session.attendance !== "planned" || checkIn);
  const last = come.findLastIndex(({ session }) => !wasOff(session.attendance));
  return come.slice(last + 1);
}

function keyOf({
  latest,
  waiting,
  opened,
  unanswered,
  off,
}: Pick<Lead, "latest" | "waiting"> & {
  readonly opened: readonly Opened[];
  readonly unanswered: Unanswered | null;
  readonly off: readonly CourseSession[];
}) {
  if (waiting && (!latest || waiting.number > latest.number)) return "waiting";
  const came = off.length > 1 ? "off" : off[0]?.session.attendance === "missed" ? "missed" : null;
  if (!latest) return came ?? "none";
  const { reading, dismissal } = latest;
  const flagged = reading.flag !== "none";
  const first = reading.reasons[0];
  if (flagged && !dismissal)
    return first?.rule === "direct" ? (`direct.${first.said}` as const) : reading.flag;
  if (came) return came;
  if (unanswered) return `unanswered.${unanswered.shared}` as const;
  if (flagged) return "dismissed";
  if (opened.length < firstFlagged) return "early";
  if (reading.recovery) return opened[reading.recovery.onset]?.confirmedRepair ? "repaired" : "back";
  if (!reading.informative) return "ceiling";
  return placeIn(reading, reading.score);
}

function badgesOf(
  t: Translate,
  latest: Opened | null,
  waiting: CourseSession | null,
  opened: readonly Opened[],
  unanswered: Unanswered | null,
) {
  const badges: { kind: BadgeKind; words: string }[] = [];
  if (waiting) badges.push({ kind: "you", words: t("badge.answered") });
  if (!latest) return badges;
  const { reading, dismissal } = latest;
  // What the therapist noted is not put into the client's mouth.
  const said = reading.reasons.flatMap((reason) => (reason.rule === "direct" ? [reason.said] : []));
  const statistical = reading.reasons.some((reason) => reason.rule !== "direct");
  if (!dismissal && statistical) {
    badges.push({ kind: "ask", words: t(reading.flag === "strain" ? "badge.strain" : "badge.watch") });
  }
  if (said.includes("tension")) badges.push({ kind: "you", words: t("badge.tension") });
  if (said.some((one) => one !== "tension")) badges.push({ kind: "said", words: t("badge.direct") });
  if (unanswered && unanswered.entry.number !== latest.number)
    badges.push({ kind: "said", words: t("badge.unanswered") });
  const returned = opened.findLast((one) => one.reading.recovery);
  if (returned?.reading.recovery) {
    const repaired = opened[returned.reading.recovery.onset]?.confirmedRepair;
    badges.push({ kind: "mend", words: t(repaired ? "badge.repaired" : "badge.back") });
  }
  if (!reading.informative) badges.push({ kind: "unclear", words: t("badge.ceiling") });
  return badges;
}
