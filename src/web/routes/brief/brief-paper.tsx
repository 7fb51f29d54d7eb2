import type { ReactNode } from "react";
import type { Brief } from "#care/clients/brief-of.ts";
import type { ClientPage } from "#care/clients/view-client.ts";
import { nameIn } from "#care/guidance/practice-catalogue.ts";
import type { StaffLanguage } from "#model/locales/languages.ts";
import { dayWords } from "#web/dates.ts";
import { initialsOf } from "#web/ui/avatar.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { mindSentence } from "../mind-sentence.ts";
import { LikelyReasons } from "./likely-reasons.tsx";
import { wholeSentences } from "./whole-sentences.ts";

/** One page to read in twenty seconds before a session. It names the client by initials alone. */
export function BriefPaper({
  page,
  brief,
  language,
}: {
  readonly page: ClientPage;
  readonly brief: Brief;
  readonly language: StaffLanguage;
}) {
  const t = useTranslate();
  const { guidance, catalogue } = page;
  const { next, moved, change, wish, replied, trial, underWay } = brief;
  const client = initialsOf(page.client.name);
  const [first, second] = guidance.suggestions.filter(({ strategy }) => !underWay.includes(strategy.id));
  const wordsOf = (text: string) => {
    const printed = wholeSentences(text);
    if (!printed) return t("brief.at-length");
    return (
      <>
        <q className="voice" dir="auto">
          {printed.words}
        </q>
        {printed.more && ` ${t("brief.more")}`}
      </>
    );
  };
  return (
    <article className="brief">
      <header>
        <span>
          {next
            ? t("brief.next", {
                client,
                number: next.number,
                date: dayWords(language, next.session.date, "long"),
                time: next.session.time ?? "",
              })
            : t("brief.no-next", { client })}
        </span>
        <span>{t("brief.title")}</span>
      </header>
      <div className="said">
        <h1>{mindSentence(t, brief.mind, client)}</h1>
        {!guidance.danger && (
          <dl>
            {(moved.length > 0 || brief.added) && (
              <Row term={t("brief.changed")}>
                {[
                  ...moved.map((one) =>
                    t("brief.moved", {
                      item: t(`item.short.${one.item}`),
                      before: one.before,
                      now: one.now,
                    }),
                  ),
                  ...(brief.added ? [t("brief.added")] : []),
                ].join("; ")}
              </Row>
            )}
            <LikelyReasons guidance={guidance} client={client} />
            {change && <Row term={t("brief.change")}>{wordsOf(change)}</Row>}
            {wish && <Row term={t("brief.wish")}>{wordsOf(wish)}</Row>}
            {replied && (
              <Row term={t("brief.replied")}>
                {wordsOf(replied.line)}{" "}
                {replied.addressed === "partly" || replied.addressed === "no"
                  ? t(`brief.addressed.${replied.addressed}`)
                  : ""}
              </Row>
            )}
            {trial && (
              <Row term={t("brief.trial")}>
                {nameIn(catalogue, trial.trial.strategyId)}: {t(`brief.verdict.${trial.judged.verdict}`)}{" "}
                {trial.alongside.length > 0 && t("brief.alongside")}
              </Row>
            )}
          </dl>
        )}
        {first && (
          <section className="try-this">
            <h2>{first.strategy.words[language].name}</h2>
            <p className="voice">
              <q>{shorter(first.strategy.words[language].say)}</q>
            </p>
            {second && (
              <p className="or">{t("brief.or", { strategy: second.strategy.words[language].name })}</p>
            )}
          </section>
        )}
        <p className="ask">
          <b>{t("brief.ask")}</b>{" "}
          <span className="voice">
            <q>{guidance.danger ? t("danger.ask") : guidance.ask}</q>
          </span>
        </p>
      </div>
      <div className="notes" aria-hidden="true">
        <p>{t("brief.notes")}</p>
        <div className="lines" />
      </div>
      <footer>
        <span>{t("brief.private")}</span>
        <span>{t("brief.never")}</span>
      </footer>
    </article>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Of two tones the one that is read sooner. */
const shorter = ({ warm, plain }: { readonly warm: string; readonly plain: string }): string =>
  plain.length < warm.length ? plain : warm;
