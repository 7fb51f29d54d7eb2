import type { Goal } from "#model/goal.ts";
import type { Translate } from "#model/locales/translate.ts";
import { type Aim, aims, isAskedInTurn } from "#science/guidance/trial/aim.ts";

/** What an aim is called. */
export function aimName(t: Translate, aim: Aim, goal: Goal | null): string {
  if (aim === "composite" || aim === "attendance") return t(`aim.${aim}`);
  if (aim === "goal-progress") return t("aim.goal-progress", { goal: goal?.words ?? "" });
  return t("aim.statement", { item: t(`item.short.${aim}`) });
}

/** Everything that a trial with this client can aim at, as a form sends it. */
export function aimOptions(t: Translate, goals: readonly Goal[]): { value: string; label: string }[] {
  return aims.flatMap((aim) => {
    if (aim === "goal-progress")
      return goals.map((goal) => ({ value: `${aim}:${goal.id}`, label: aimName(t, aim, goal) }));
    const name = aimName(t, aim, null);
    return [{ value: aim, label: isAskedInTurn(aim) ? `${name} (${t("aim.in-turn")})` : name }];
  });
}
