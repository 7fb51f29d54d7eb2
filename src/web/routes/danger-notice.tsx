import type { OpenDanger } from "#care/perception/gate.ts";
import type { Language } from "#model/locales/languages.ts";
import type { HelpLine } from "#model/practice.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** What may mean danger and is not answered: the words, where they were said, and what helps now. */
export function DangerNotice({
  danger,
  client,
  closed,
  helpLines,
  language,
  elsewhere = false,
}: {
  readonly danger: OpenDanger;
  readonly client: { readonly id: string; readonly name: string };
  /** Other answers wait for the therapist's guess. */
  readonly closed: boolean;
  readonly helpLines: readonly HelpLine[];
  readonly language: Language;
  /** It stands on another page than the client's, where it can be answered. */
  readonly elsewhere?: boolean;
}) {
  const t = useTranslate();
  const date = danger.day === null ? "" : dayWords(language, danger.day);
  return (
    <Notice kind="bad" role="alert" title={t("danger.title")}>
      {danger.told && <p>{t("danger.told", { client: client.name })}</p>}
      <p className="t-small">{t(`danger.place.${danger.place}`, { date })}</p>
      {danger.selfHarm && <p>{t("check-in.topic.self-harm")}</p>}
      {danger.words.map((words) => (
        <blockquote className="voice" dir="auto" key={words}>
          {words}
        </blockquote>
      ))}
      <p>{t("danger.text", { client: client.name })}</p>
      {closed && <p>{t("danger.closed")}</p>}
      <p>
        {t("danger.help", {
          client: client.name,
          lines: helpLines.map(({ name, number }) => `${name} ${number}`).join(", "),
        })}
      </p>
      {elsewhere && (
        <p>
          {t("client.open-with")}: <q className="voice">{t("danger.ask")}</q>{" "}
          <Link href={`/clients/${client.id}`}>{t("link.back", { client: client.name })}</Link>
        </p>
      )}
      {danger.goalsUntil && (
        <form method="post" action={`/clients/${client.id}`} className="acts">
          <input type="hidden" name="intent" value="read-danger-goals" />
          <input type="hidden" name="shownUntil" value={danger.goalsUntil} />
          <Button icon="check">{t("reply.read")}</Button>
        </form>
      )}
    </Notice>
  );
}
