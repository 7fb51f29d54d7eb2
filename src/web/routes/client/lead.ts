import type { Course, CourseSession } from "#care/alliance/course.ts";
import { type OpenDanger, openDanger } from "#care/perception/gate.ts";
import type { Client } from "#model/client.ts";
import type { Language } from "#model/locales/languages.ts";
import type { Translate } from "#model/locales/translate.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { dayWords } from "#web/dates.ts";
import type { BadgeKind } from "#web/ui/badge.tsx";
import { type Opened, openedOf } from "../course-points.ts";

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
  const key = danger ? "danger" : keyOf(latest, waiting, opened);
  const date = latest ? dayWords(language, latest.session.date, "short") : "";
  const sentence = t(`lead.${key}`, { client, date, count: opened.length });
  const fellToo = key.startsWith("direct") && latest?.reading.reasons.some(({ rule }) => rule === "drop");
  return {
    sentence: fellToo ? `${sentence} ${t("lead.and-strain")}` : sentence,
    // Beside danger nothing is "in range" or "repaired".
    badges: danger ? [{ kind: "said", words: t("badge.danger") }] : badgesOf(t, latest, waiting, opened),
    latest,
    waiting,
    danger,
  };
}

function keyOf(latest: Opened | null, waiting: CourseSession | null, opened: readonly Opened[]) {
  if (waiting && (!latest || waiting.number > latest.number)) return "waiting";
  if (!latest) return "none";
  const { reading, dismissal } = latest;
  if (reading.flag !== "none" && dismissal) return "dismissed";
  const first = reading.reasons[0];
  if (first?.rule === "direct") return `direct.${first.said}` as const;
  if (reading.flag !== "none") return reading.flag;
  if (opened.length < firstFlagged) return "early";
  if (reading.recovery) return opened[reading.recovery.onset]?.confirmedRepair ? "repaired" : "back";
  return reading.informative ? "steady" : "ceiling";
}

function badgesOf(
  t: Translate,
  latest: Opened | null,
  waiting: CourseSession | null,
  opened: readonly Opened[],
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
  const returned = opened.findLast((one) => one.reading.recovery);
  if (returned?.reading.recovery) {
    const repaired = opened[returned.reading.recovery.onset]?.confirmedRepair;
    badges.push({ kind: "mend", words: t(repaired ? "badge.repaired" : "badge.back") });
  }
  if (!reading.informative) badges.push({ kind: "unclear", words: t("badge.ceiling") });
  return badges;
}
