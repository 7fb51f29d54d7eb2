import type { NotInToday } from "#care/sessions/worth-a-word.ts";
import type { StaffLanguage } from "#model/locales/languages.ts";
import { dayWords } from "#web/dates.ts";
import { Avatar } from "#web/ui/avatar.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { mindSentence } from "../mind-sentence.ts";

/** Who has no session today and is worth a word, each with why; and that silence about the others says little. */
export function NotIn({
  notIn: { worth, others },
  language,
}: {
  readonly notIn: NotInToday;
  readonly language: StaffLanguage;
}) {
  const t = useTranslate();
  if (worth.length === 0 && others === 0) return null;
  return (
    <section id="not-in">
      <h2>{t("today.not-in")}</h2>
      {worth.length > 0 && <p>{t("today.not-in-text")}</p>}
      {worth.map(({ id, name, last, next, word }) => (
        <div className="wd" key={id}>
          <div className="r">
            <Avatar name={name} />
            <div>
              <Link href={`/clients/${id}`}>{name}</Link>
              <small>
                {t("today.last", { date: dayWords(language, last, "short") })}
                {next && `, ${t("today.next", { date: dayWords(language, next, "short") })}`}
              </small>
            </div>
          </div>
          <p>
            {word.kind === "added" || word.kind === "improved" || word.kind === "gap"
              ? t(`word.${word.kind}`, { client: name })
              : mindSentence(t, word, name)}
          </p>
          {word.kind === "gap" && <Link href={`/clients/${id}#sessions`}>{t("word.gap-act")}</Link>}
          {word.kind === "improved" && <Link href={`/clients/${id}#reasons`}>{t("word.improved-act")}</Link>}
        </div>
      ))}
      {others > 0 && (
        <div className="calm">
          <b>{t("today.others", { count: others })}</b>
          {t("today.others-text")}
        </div>
      )}
    </section>
  );
}
