import type { Course } from "#care/alliance/course.ts";
import { nameIn, type PracticeCatalogue } from "#care/guidance/practice-catalogue.ts";
import type { Language } from "#model/locales/languages.ts";
import type { SuggestionChoice } from "#model/suggestion-choice.ts";
import { dayWords } from "#web/dates.ts";
import { Badge } from "#web/ui/badge.tsx";
import { Button } from "#web/ui/button.tsx";
import { Field, Input } from "#web/ui/field.tsx";
import { Fold } from "#web/ui/fold.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";

/** What was tried or declined with this client, the newest first. */
export function Tried({
  choices,
  course,
  catalogue,
  client,
  language,
}: {
  readonly choices: readonly SuggestionChoice[];
  readonly course: Course;
  readonly catalogue: PracticeCatalogue;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  if (choices.length === 0) return null;
  const dates = new Map(course.sessions.map((one) => [one.session.id, one.session.date]));
  const dayOf = ({ sessionId, chosenAt }: SuggestionChoice) => {
    const date = dates.get(sessionId);
    return date ? dayWords(language, date, "short") : momentDay(chosenAt, "short");
  };
  const tried = choices.filter(({ choice }) => choice === "try").length;
  return (
    <Fold title={t("tried.title")} state={t("tried.state", { tried, declined: choices.length - tried })}>
      <ol className="tl" id="tried">
        {choices.toReversed().map((choice) => (
          <li key={choice.id}>
            <span className="d">{dayOf(choice)}</span>
            <i className={choice.choice === "try" ? "m f" : "m"} />
            <div>
              <b className="t-card">{nameIn(catalogue, choice.strategyId)}</b>
              {choice.because && <p>{t(`not-now.${choice.because}`)}</p>}
              {choice.choice === "try" && (
                <Shown choice={choice} client={client} name={nameIn(catalogue, choice.strategyId)} />
              )}
            </div>
            <Badge kind={choice.choice === "try" ? "ok" : "plain"}>{t(`tried.${choice.choice}`)}</Badge>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** Whether the client reads of it on their own page, and in which words. */
function Shown({
  choice,
  client,
  name,
}: {
  readonly choice: SuggestionChoice;
  readonly client: string;
  readonly name: string;
}) {
  const t = useTranslate();
  const hidden = (
    <>
      <input type="hidden" name="intent" value="show-choice" />
      <input type="hidden" name="choiceId" value={choice.id} />
    </>
  );
  if (choice.shownWords) {
    return (
      <form method="post" className="acts noprint">
        {hidden}
        <span className="t-small t-2nd">{t("tried.shown", { client, words: choice.shownWords })}</span>
        <Button variant="quiet">{t("tried.hide")}</Button>
      </form>
    );
  }
  return (
    <details className="noprint">
      <summary>{t("tried.show")}</summary>
      <form method="post" className="inline-form">
        {hidden}
        <Field label={t("tried.show-label", { client })}>
          <Input name="words" required maxLength={280} defaultValue={name} />
        </Field>
        <Button>{t("tried.show")}</Button>
      </form>
    </details>
  );
}
