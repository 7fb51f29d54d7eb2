import { addressed, type CheckIn, wordLimits } from "#model/check-in.ts";
import type { Reply } from "#model/reply.ts";
import type { Item } from "#science/measures/session-check.ts";
import { Button } from "#web/ui/button.tsx";
import { Choices } from "#web/ui/choice.tsx";
import { Field, Textarea } from "#web/ui/field.tsx";
import { Scale } from "#web/ui/scale.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentTime } from "#web/use-moment-day.ts";
import { DangerHelp } from "./danger-help.tsx";
import { type GoalNow, GoalsNow } from "./goals-now.tsx";
import { InTheWay } from "./in-the-way.tsx";
import { Unsaid } from "./unsaid.tsx";
import { Where } from "./where.tsx";

export interface CheckInFormPage {
  readonly therapistName: string;
  readonly number: number;
  readonly asked: readonly Item[];
  readonly asksHopes: boolean;
  readonly saved: CheckIn | null;
  readonly changeUntil: string | null;
  readonly reply: Reply | null;
  readonly goals: readonly GoalNow[];
  readonly asksInTheWay: boolean;
}

/** The check-in: what the client heard back, the statements, and what may be added. Whole without a script. */
export function CheckInForm({
  page,
  secret,
  keeps,
}: {
  readonly page: CheckInFormPage;
  readonly secret: string;
  /** The device keeps drafts and what waits; one that many people use does not. */
  readonly keeps: boolean;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentTime = useMomentTime(language);
  const { saved, therapistName: name } = page;
  return (
    <form method="post" className="flow" id="answers" data-changing={saved ? "" : undefined}>
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="number" value={page.number} />
      <Progress total={page.asked.length} />
      <h1>{t("check-in.title", { name })}</h1>
      <p className="intro">{t("check-in.intro")}</p>
      {page.reply && <HeardBack page={page} />}
      {page.asked.map((item) => (
        <Scale
          key={item}
          name={item}
          legend={t(`item.${item}`, { name })}
          ends={{ low: t("scale.low"), middle: t("scale.middle"), high: t("scale.high") }}
          skip={t("scale.skip")}
          clear={t("scale.clear")}
          value={saved ? (saved.answers[item] ?? "skip") : null}
        />
      ))}
      <div className="block">
        <Field label={t("check-in.change")} optional={t("check-in.optional")}>
          <Textarea
            name="changeNextTime"
            rows={2}
            maxLength={wordLimits.changeNextTime}
            words
            defaultValue={saved?.changeNextTime ?? ""}
          />
        </Field>
      </div>
      <div className="block">
        <Field label={t("check-in.wish")} optional={t("check-in.optional")}>
          <Textarea
            name="nextWish"
            rows={2}
            maxLength={wordLimits.nextWish}
            words
            defaultValue={saved?.nextWish ?? ""}
          />
        </Field>
      </div>
      {page.asksInTheWay && (
        <InTheWay name={name} said={saved?.inTheWay ?? null} preferences={saved?.preferences ?? null} />
      )}
      <GoalsNow goals={page.goals} />
      <Unsaid name={name} saved={saved?.unsaid ?? null} keeps={keeps} />
      <DangerHelp told={{ when: "chosen", name, chosen: told(saved) }} />
      {page.asksHopes && (
        <div className="block stack">
          <h2>{t("check-in.first-more")}</h2>
          <Field label={t("check-in.hopes")} optional={t("check-in.optional")}>
            <Textarea
              name="hopes"
              rows={2}
              maxLength={wordLimits.hopes}
              words
              defaultValue={saved?.hopes ?? ""}
            />
          </Field>
          <Field label={t("check-in.hard")} optional={t("check-in.optional")}>
            <Textarea
              name="hardToSpeak"
              rows={2}
              maxLength={wordLimits.hardToSpeak}
              words
              defaultValue={saved?.hardToSpeak ?? ""}
            />
          </Field>
        </div>
      )}
      {keeps && <Where />}
      <div className="btns">
        <Button variant="primary" size="big" wide>
          {saved ? t("check-in.save-changes") : t("check-in.finish")}
        </Button>
        <p className="t-small t-3rd">
          {page.changeUntil
            ? t("check-in.change-until", { name, time: momentTime(page.changeUntil) })
            : t("check-in.finish-note")}
        </p>
      </div>
    </form>
  );
}

/** Whether the client has told already that they are not safe. */
const told = (saved: CheckIn | null): boolean | null => (saved?.toldDanger ? true : null);

function HeardBack({ page }: { readonly page: CheckInFormPage }) {
  const t = useClientTranslate();
  const { reply, therapistName: name, saved } = page;
  return (
    <section className="heard">
      <p>{t(reply?.line ? "check-in.heard-line" : "check-in.heard-read", { name })}</p>
      {reply?.line && (
        <blockquote className="voice" dir="auto">
          {reply.line}
        </blockquote>
      )}
      <Choices
        name="addressed"
        legend={t("check-in.addressed")}
        choices={addressed.map((value) => ({ value, label: t(`check-in.addressed.${value}`) }))}
        value={saved?.addressed ?? undefined}
      />
    </section>
  );
}

/** Shown by the script alone, which knows how far along one is. */
function Progress({ total }: { readonly total: number }) {
  const t = useClientTranslate();
  return (
    <div
      className="progress"
      data-progress
      data-words={t("check-in.answered", { answered: "#", total })}
      hidden
    >
      <span data-label />
      <span className="steps" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are nothing but their place
          <i key={index} />
        ))}
      </span>
    </div>
  );
}
