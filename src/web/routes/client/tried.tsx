import type { Course } from "#care/alliance/course.ts";
import type { Language } from "#model/locales/languages.ts";
import type { SuggestionChoice } from "#model/suggestion-choice.ts";
import { findStrategy } from "#science/guidance/catalogue.ts";
import { dayWords } from "#web/dates.ts";
import { Badge } from "#web/ui/badge.tsx";
import { Card } from "#web/ui/card.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** What was tried or declined with this client, the newest first. */
export function Tried({
  choices,
  course,
  language,
}: {
  readonly choices: readonly SuggestionChoice[];
  readonly course: Course;
  readonly language: Language;
}) {
  const t = useTranslate();
  if (choices.length === 0) return null;
  const dates = new Map(course.sessions.map((one) => [one.session.id, one.session.date]));
  return (
    <Card title={t("tried.title")}>
      <ol className="tl">
        {choices.toReversed().map((choice) => (
          <li key={choice.id}>
            <span className="d">
              {dayWords(language, dates.get(choice.sessionId) ?? choice.chosenAt, "short")}
            </span>
            <i className={choice.choice === "try" ? "m f" : "m"} />
            <div>
              <b className="t-card">{findStrategy(choice.strategyId)?.words.en.name ?? choice.strategyId}</b>
              {choice.because && <p>{t(`not-now.${choice.because}`)}</p>}
            </div>
            <Badge kind={choice.choice === "try" ? "ok" : "plain"}>{t(`tried.${choice.choice}`)}</Badge>
          </li>
        ))}
      </ol>
    </Card>
  );
}
