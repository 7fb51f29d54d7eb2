import { dismissalReasons } from "#model/flag-dismissal.ts";
import type { Language } from "#model/locales/languages.ts";
import { reasonSentence } from "#model/reason-sentence.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Menu } from "#web/ui/menu.tsx";
import { useNumbers, useTranslate } from "#web/use-translate.ts";
import type { Opened } from "../course-points.ts";

/** The reasons of the newest flag with their numbers, and the way to set it aside. */
export function Why({ entry, language }: { readonly entry: Opened; readonly language: Language }) {
  const t = useTranslate();
  const number = useNumbers();
  const { reading, session, dismissal } = entry;
  if (reading.flag === "none") return null;
  const show = (value: number) => number(value, 0, 1);
  return (
    <Card
      title={t("why.title")}
      over={t("why.text", { date: dayWords(language, session.date, "short") })}
      level={3}
      className="why-card"
    >
      <ul className="why" id="why">
        {reading.reasons.map((reason) => (
          <li key={reason.rule + ("said" in reason ? reason.said : "")}>
            <p>{reasonSentence(t, reason, show)}</p>
          </li>
        ))}
      </ul>
      {reading.score !== null && reading.z !== null && (
        <p className="t-small t-3rd">
          {t("why.evidence", {
            score: show(reading.score),
            expected: show(reading.expected),
            // Nobody can answer beyond the scale.
            low: show(Math.max(0, reading.low)),
            high: show(Math.min(10, reading.high)),
            z: show(reading.z),
          })}
        </p>
      )}
      <form method="post" className="acts noprint">
        <input type="hidden" name="sessionId" value={session.id} />
        {dismissal ? (
          <>
            <span className="t-2nd">
              {t("why.dismissed", { reason: t(`dismissal.${dismissal.reason}`) })}
            </span>
            <input type="hidden" name="intent" value="restore" />
            <Button variant="quiet">{t("why.restore")}</Button>
          </>
        ) : (
          <>
            <input type="hidden" name="intent" value="dismiss" />
            <Menu
              label={t("why.dismiss")}
              name="reason"
              items={dismissalReasons.map((value) => ({ value, label: t(`dismissal.${value}`) }))}
            />
          </>
        )}
      </form>
    </Card>
  );
}
