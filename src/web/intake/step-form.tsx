import type { ReactNode } from "react";
import { type Introduction, type IntroductionStep, introductionSteps as order } from "#model/introduction.ts";
import { DangerHelp } from "#web/check-in/danger-help.tsx";
import { Button } from "#web/ui/button.tsx";
import { Steps } from "#web/ui/steps.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** What every page of the introduction is handed: what was said so far. */
export interface StepProps {
  readonly page: Introduction & { readonly keeps: boolean };
}

/** One page of the introduction: saved whichever way it is left, and come back to at will. */
export function StepForm({
  step,
  name,
  title,
  lead,
  keeps,
  children,
}: {
  readonly step: IntroductionStep;
  /** The therapist, who sees what is saved. */
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  /** A device that a therapist lends, or that stands in a waiting room, keeps nothing that was not saved. */
  readonly keeps: boolean;
  readonly children: ReactNode;
}) {
  const t = useClientTranslate();
  const place = order.indexOf(step) + 1;
  return (
    <form method="post" className="flow" data-words={keeps ? step : undefined}>
      <Steps
        done={place}
        total={order.length}
        label={t("introduction.step", { step: place, total: order.length })}
        lead
      />
      <h1>{title}</h1>
      {lead && <p className="intro">{lead}</p>}
      <div className="stack block">{children}</div>
      <DangerHelp told={{ when: "saved", name }} />
      <div className="btns">
        <Button variant="primary" size="big" wide>
          {t(place < order.length ? "introduction.next" : "introduction.finish")}
        </Button>
        {place < order.length && (
          <Button variant="quiet" name="then" value="later" wide>
            {t("introduction.later")}
          </Button>
        )}
        <Button variant="quiet" name="then" value="back" icon="back" wide>
          {t("introduction.back")}
        </Button>
      </div>
    </form>
  );
}
