import type { Calibration } from "#care/outlook/view-calibration.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { endingsPerTerm, gainNeeded } from "#science/engagement/outlook/choose-terms.ts";
import { baseTerms, type Term, terms } from "#science/engagement/outlook/term.ts";
import { useNumbers, useTranslate } from "#web/use-translate.ts";

/** Which terms the outlook rests on, those that are in first, and what the others would have gained. */
export function OutlookTerms({ model, trials }: Pick<Calibration["estimate"], "model" | "trials">) {
  const t = useTranslate();
  const number = useNumbers();
  const isIn = (term: Term) => model.terms.includes(term);
  const trialOf = (term: Term) => trials.find((one) => one.term === term);
  const fromStart: readonly Term[] = baseTerms;
  const stateOf = (term: Term) => {
    if (fromStart.includes(term)) return "base";
    if (isIn(term)) return "in";
    return trialOf(term) ? "out" : "untried";
  };
  const gainOf = (term: Term): string => {
    const trial = trialOf(term);
    if (!trial) return "";
    if (trial.gain === null || trial.se === null) return t("calibration.term.nothing");
    return `${number(trial.gain, 1)} (± ${number(trial.se, 1)})`;
  };
  const tried = trials.length > 0;
  const ordered = [...terms.filter(isIn), ...terms.filter((term) => !isIn(term))];
  return (
    <div className="stack">
      <div className="table-wrap">
        <table className="plain" id="terms">
          <thead>
            <tr>
              <th scope="col">{t("calibration.term")}</th>
              <th scope="col">{t("calibration.term.state")}</th>
              {tried && <th scope="col">{t("calibration.term.gain")}</th>}
            </tr>
          </thead>
          <tbody>
            {ordered.map((term) => (
              <tr key={term}>
                <th scope="row">{t(`calibration.term.${term}` as MessageKey)}</th>
                <td>{t(`calibration.term.${stateOf(term)}` as MessageKey)}</td>
                {tried && <td>{gainOf(term)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ordered.some((term) => stateOf(term) === "untried") && <p>{t("calibration.untried")}</p>}
      <p className="t-small t-2nd">
        {t("calibration.rule", { times: number(gainNeeded, 2), endings: endingsPerTerm })}
      </p>
    </div>
  );
}
