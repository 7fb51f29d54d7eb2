/** The statements of the session check (original wording, version 1) and their scale. A changed statement would measure something else. */
export const items = {
  "item.understood": "{name} got what I meant.",
  "item.task": "What we did made sense to me.",
  "item.hope": "I can see this helping me.",
  "item.heldBack": "I kept something to myself.",
  "item.atEase": "I felt at ease with {name} today.",
  "item.goal": "Today was about what matters to me.",
  "item.judged": "I worried about what {name} thought of me.",
  "scale.low": "0 = not at all",
  "scale.middle": "5 = half",
  "scale.high": "10 = completely",
  "scale.skip": "Skip",
  "scale.clear": "Clear",
} as const;
