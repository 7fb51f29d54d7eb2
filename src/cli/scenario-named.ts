import { translator } from "#model/locales/translate.ts";
import { type ScenarioName, scenarioNames } from "#science/simulation/scenarios.ts";
import { UsageError } from "./command.ts";
import { nearest } from "./nearest.ts";

const t = translator("en");

/** The scenario of that name; refuses another, with the nearest there is. */
export function scenarioNamed(name: string): ScenarioName {
  const found = scenarioNames.find((one) => one === name);
  if (found) return found;
  const near = nearest(name, scenarioNames);
  const all = scenarioNames.join(", ");
  throw new UsageError(
    near ? t("cli.unknown-scenario-near", { name, near, all }) : t("cli.unknown-scenario", { name, all }),
  );
}
