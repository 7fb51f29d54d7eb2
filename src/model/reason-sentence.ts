import type { Reason } from "../science/alliance/types.ts";
import type { Translate } from "./locales/translate.ts";

/** A flag's reason as one plain sentence; `show` writes a 0-10 value on the scale that the reader knows. */
export function reasonSentence(t: Translate, reason: Reason, show: (value: number) => string): string {
  switch (reason.rule) {
    case "direct":
      return reason.said === "judged" || reason.said === "heldBack"
        ? t(`reason.direct.${reason.said}`, { value: show(reason.value), usual: show(reason.usual) })
        : t(`reason.direct.${reason.said}`);
    case "drop":
      return t("reason.drop", { score: show(reason.score), expected: show(reason.expected) });
    case "two-low":
      return t("reason.two-low");
    case "erosion":
      return t("reason.erosion", { sessions: reason.sessions });
  }
}
