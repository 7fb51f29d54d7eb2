import type { Intake } from "#model/intake.ts";
import type { OwnCheckIn } from "#model/own-check-in.ts";
import { answersOf, type SaidPart, saidBefore, saidInCheckIn } from "#model/said-in-check-in.ts";
import { Icon, type IconName } from "#web/ui/icon.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

const icons = { answer: "eye", "left-out": "eye", tap: "eye", words: "words", topic: "topic" } as const;

/** Each part of a check-in that the therapist sees, by what it is about. */
export function SeenParts({ entry, name }: { readonly entry: OwnCheckIn; readonly name: string }) {
  const t = useClientTranslate();
  const { checkIn, openedAt, additions, told } = entry;
  const said = saidInCheckIn(t, name, { ...checkIn, answers: answersOf(checkIn) });
  const answered = checkIn.imported !== null || said.some(({ is }) => is === "answer");
  return (
    <ul>
      {checkIn.signalsDanger && !openedAt && <Seen icon="shield">{t("own.sees-danger", { name })}</Seen>}
      {answered && <Seen icon="eye">{t("own.sees-answers")}</Seen>}
      <Parts parts={said.filter(({ is }) => is !== "answer" && is !== "left-out")} />
      {told.length > 0 && <Seen icon="eye">{t("check-in.saved-goals")}</Seen>}
      {additions.length > 0 && <Seen icon="words">{t("own.sees-added")}</Seen>}
    </ul>
  );
}

/** Each part of what was said before the start, by what it is about. */
export function SeenBefore({ intake, name }: { readonly intake: Intake; readonly name: string }) {
  const t = useClientTranslate();
  return (
    <ul>
      <Parts parts={saidBefore(t, name, intake)} />
    </ul>
  );
}

/** What the therapist sees at any time, and what they never do. */
export function SeenAlways() {
  const t = useClientTranslate();
  return (
    <ul>
      <Seen icon="eye">{t("own.sees-line")}</Seen>
      <Seen icon="eye">{t("own.sees-goals")}</Seen>
      <Seen icon="eye">{t("own.sees-about")}</Seen>
      <Seen icon="lock">{t("own.sees-never")}</Seen>
    </ul>
  );
}

const Parts = ({ parts }: { readonly parts: readonly SaidPart[] }) =>
  parts.map(({ is, term }) => (
    <Seen key={term} icon={icons[is]}>
      {term}
    </Seen>
  ));

function Seen({ icon, children }: { readonly icon: IconName; readonly children: string }) {
  return (
    <li>
      <Icon name={icon} size="s" />
      {children}
    </li>
  );
}
