import type { OwnCheckIn } from "#model/own-check-in.ts";
import type { RuleChange } from "#model/own-page.ts";
import { dayWords } from "#web/dates.ts";
import { Card } from "#web/ui/card.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

/** So many of the newest stand on the page; each stands with its check-in as well. */
const shown = 3;

/** What came back on the check-ins. */
export function Heard({
  checkIns,
  name,
}: {
  readonly checkIns: readonly OwnCheckIn[];
  readonly name: string;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const heard = checkIns.filter(({ reply }) => reply).slice(0, shown);
  if (heard.length === 0) return null;
  return (
    <Card title={t("own.heard-title")} size="card">
      <ul className="heard-list">
        {heard.map(({ session, reply }) => (
          <li key={session.id}>
            {t(reply?.line ? "own.heard-line" : "own.heard-read", {
              name,
              date: dayWords(language, session.date, "short"),
            })}
            {reply?.line && <Words>{reply.line}</Words>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What was tried, as far as the therapist shows it. */
export function Tried({
  tried,
  name,
}: {
  readonly tried: readonly { readonly words: string; readonly chosenAt: string }[];
  readonly name: string;
}) {
  const t = useClientTranslate();
  return (
    <Told
      title={t("own.tried-title", { name })}
      entries={tried.map(({ words, chosenAt }) => ({ words, at: chosenAt }))}
    />
  );
}

/** What the practice told its clients about changes of its rules. */
export function Rules({ rules }: { readonly rules: readonly RuleChange[] }) {
  const t = useClientTranslate();
  return (
    <Told
      title={t("own.rules-title")}
      entries={rules.map(({ words, writtenAt }) => ({ words, at: writtenAt }))}
    />
  );
}

function Told({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly { readonly words: string; readonly at: string }[];
}) {
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  if (entries.length === 0) return null;
  return (
    <Card title={title} size="card">
      <ul className="heard-list">
        {entries.map(({ words, at }) => (
          <li key={at}>
            {momentDay(at)}
            <Words>{words}</Words>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Somebody's words, in the direction that they were written. */
export function Words({ children }: { readonly children: string }) {
  return (
    <blockquote className="voice" dir="auto">
      {children}
    </blockquote>
  );
}
