import type { CheckIn } from "#model/check-in.ts";
import type { InTheWay } from "#model/in-the-way.ts";
import type { Language } from "#model/locales/languages.ts";
import { GuessRows } from "#web/charts/guess-rows.tsx";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { DefinitionRows } from "#web/ui/definition-rows.tsx";
import { Field, Textarea } from "#web/ui/field.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import type { Opened } from "../course-points.ts";

interface Shown {
  readonly entry: Opened;
  readonly client: string;
  readonly language: Language;
}

/** What the client said in words at a check-in: it outranks every number. */
export function Said({ entry, client, language }: Shown) {
  const t = useTranslate();
  const words = entry.checkIn?.state === "revealed" ? wordsOf(t, entry.checkIn.checkIn) : [];
  if (words.length === 0) return null;
  const date = dayWords(language, entry.session.date, "short");
  return (
    <Card title={t("answers.title", { client, date })} level={3}>
      <DefinitionRows rows={words} />
    </Card>
  );
}

/** An opened check-in beside the guess, in full where its words do not stand elsewhere, and the answer to the client. */
export function Answers({ entry, client, language, whole }: Shown & { readonly whole: boolean }) {
  const t = useTranslate();
  const momentDay = useMomentDay(language);
  if (entry.checkIn?.state !== "revealed") return null;
  const { checkIn } = entry.checkIn;
  const { asked, answers } = checkIn;
  const date = dayWords(language, entry.session.date, "short");
  const guess = entry.view && !entry.view.withoutGuess ? entry.view.guess : {};
  const shown = asked.filter((item) => isGiven(answers[item]) || isGiven(guess[item]));
  const skipped = asked.filter((item) => !shown.includes(item));
  const numbers = shown.some((item) => isGiven(guess[item])) ? "answers.numbers" : "answers.alone";
  return (
    <div className="two">
      <Card title={t(whole ? "answers.title" : numbers, { client, date })} size="card">
        <GuessRows
          rows={shown.map((item) => {
            const said = answers[item] ?? null;
            const guessed = guess[item] ?? null;
            return {
              label: t(`item.short.${item}`),
              score: said,
              guess: guessed,
              text:
                (said === null ? t("answers.skipped") : String(said)) +
                (guessed === null ? "" : `, ${t("answers.you-guessed", { guess: guessed })}`),
            };
          })}
        />
        {skipped.length > 0 && (
          <p className="t-small t-2nd">
            {t("answers.skipped-ones", {
              items: skipped.map((item) => t(`item.short.${item}`)).join(", "),
            })}
          </p>
        )}
        {whole && <DefinitionRows rows={wordsOf(t, checkIn)} />}
        {arrivedLate(checkIn) && (
          <p className="t-small t-3rd">
            {t("answers.late", {
              written: momentDay(checkIn.writtenAt ?? "", "short"),
              arrived: momentDay(checkIn.submittedAt, "short"),
            })}
          </p>
        )}
      </Card>
      <ReplyCard entry={entry} client={client} />
    </div>
  );
}

const isGiven = (answer: number | null | undefined): boolean => answer !== null && answer !== undefined;

/** Finished on a phone without a network, and sent on a later day. */
const arrivedLate = ({ writtenAt, submittedAt }: CheckIn) =>
  writtenAt !== null && writtenAt.slice(0, 10) < submittedAt.slice(0, 10);

function wordsOf(t: ReturnType<typeof useTranslate>, checkIn: CheckIn) {
  const { unsaid } = checkIn;
  const said = (words: string) => (
    <q className="voice" dir="auto">
      {words}
    </q>
  );
  return [
    ...(checkIn.changeNextTime ? [{ term: t("answers.change"), value: said(checkIn.changeNextTime) }] : []),
    ...(checkIn.nextWish ? [{ term: t("answers.wish"), value: said(checkIn.nextWish) }] : []),
    ...(unsaid?.shared === "words" ? [{ term: t("answers.unsaid-words"), value: said(unsaid.words) }] : []),
    ...(unsaid?.shared === "topic"
      ? [{ term: t("answers.unsaid-topic"), value: t(`check-in.topic.${unsaid.topic}`) }]
      : []),
    ...wayOf(t, checkIn.inTheWay),
    ...(checkIn.hopes ? [{ term: t("answers.hopes"), value: said(checkIn.hopes) }] : []),
    ...(checkIn.hardToSpeak ? [{ term: t("answers.hard"), value: said(checkIn.hardToSpeak) }] : []),
    ...(checkIn.addressed
      ? [{ term: t("answers.addressed"), value: t(`check-in.addressed.${checkIn.addressed}`) }]
      : []),
  ];
}

/** What the client tapped, in the words of the tap, and whether they want it raised. */
function wayOf(t: ReturnType<typeof useTranslate>, inTheWay: InTheWay | null) {
  if (!inTheWay) return [];
  const { what, mayRaise } = inTheWay;
  const raise = mayRaise ? [{ term: t("answers.raise"), value: t(`answers.raise.${mayRaise}`) }] : [];
  return [{ term: t("answers.in-the-way"), value: <q className="voice">{t(`way.${what}`)}</q> }, ...raise];
}

function ReplyCard({ entry, client }: { readonly entry: Opened; readonly client: string }) {
  const t = useTranslate();
  const { reply, session } = entry;
  return (
    <Card title={t("reply.title", { client })} size="card" className={reply ? undefined : "noprint"}>
      <div className="stack" id="reply">
        <p className="t-2nd noprint">{t("reply.text")}</p>
        {reply && (
          <div role="status">
            <p>{t(reply.line ? "reply.sent-line" : "reply.sent-read", { client })}</p>
            {reply.line && (
              <blockquote className="voice" dir="auto">
                {reply.line}
              </blockquote>
            )}
            <p className="t-small t-3rd">
              {t(reply.shownAt ? "reply.shown" : "reply.not-shown", { client })}
            </p>
          </div>
        )}
        {!reply?.shownAt && (
          <>
            {!reply && (
              <form method="post" className="noprint">
                <input type="hidden" name="intent" value="reply" />
                <input type="hidden" name="sessionId" value={session.id} />
                <Button icon="check">{t("reply.read")}</Button>
              </form>
            )}
            <form method="post" className="stack noprint">
              <input type="hidden" name="intent" value="reply" />
              <input type="hidden" name="sessionId" value={session.id} />
              <Field label={t("reply.line")}>
                <Textarea
                  name="line"
                  rows={2}
                  maxLength={280}
                  required
                  words
                  defaultValue={reply?.line ?? ""}
                />
              </Field>
              <div className="acts">
                <Button variant="primary">{t("reply.send")}</Button>
              </div>
            </form>
          </>
        )}
      </div>
    </Card>
  );
}
