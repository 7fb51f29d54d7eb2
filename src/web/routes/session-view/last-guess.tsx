import type { LastGuess as Guessed } from "#care/perception/view-guess.ts";
import type { Language } from "#model/locales/languages.ts";
import { GuessRows } from "#web/charts/guess-rows.tsx";
import { dayWords } from "#web/dates.ts";
import { useTranslate } from "#web/use-translate.ts";

/** So many points apart is still a good guess. */
const near = 1;

/** How the last guess lay to what the client said: what was read well, and where it was furthest off. */
export function LastGuess({
  guess: { day, items },
  client,
  language,
}: {
  readonly guess: Guessed;
  readonly client: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const good = items.filter(({ said, guess }) => Math.abs(guess - said) <= near).length;
  const [furthest] = items.toSorted((a, b) => Math.abs(b.guess - b.said) - Math.abs(a.guess - a.said));
  const gap = furthest ? furthest.guess - furthest.said : 0;
  return (
    <section className="last-guess" id="last-guess">
      <h2 className="t-card">{t("view.last", { date: dayWords(language, day, "short") })}</h2>
      <p>
        {t(good === items.length ? "view.last-all" : "view.last-read", { good, count: items.length })}{" "}
        {furthest &&
          Math.abs(gap) > near &&
          t(gap > 0 ? "view.last-high" : "view.last-low", {
            item: t(`item.short.${furthest.item}`),
            points: Math.abs(gap),
          })}
      </p>
      <GuessRows
        rows={items.map(({ item, said, guess }) => ({
          label: t(`item.short.${item}`),
          score: said,
          guess,
          text: t("view.last-row", { said, guess }),
        }))}
      />
      <p className="t-small t-3rd">{t("view.last-legend", { client })}</p>
    </section>
  );
}
