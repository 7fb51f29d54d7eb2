/** The statements of the session check (original wording, version 1), and how they are called on staff pages. */
export const itemWords = {
  "item.understood": "{name} got what I meant.",
  "item.task": "What we did made sense to me.",
  "item.hope": "I can see this helping me.",
  "item.heldBack": "I kept something to myself.",
  "item.atEase": "I felt at ease with {name} today.",
  "item.goal": "Today was about what matters to me.",
  "item.judged": "I worried about what {name} thought of me.",

  "item.short.understood": "Felt understood",
  "item.short.task": "Made sense",
  "item.short.hope": "Can see it helping",
  "item.short.heldBack": "Kept something back",
  "item.short.atEase": "Felt at ease",
  "item.short.goal": "About what matters",
  "item.short.judged": "Worried what you think",

  "item.view.understood": "I got what {client} meant.",
  "item.view.task": "What we did made sense to {client}.",
  "item.view.hope": "{client} can see this helping.",
  "item.view.heldBack": "{client} kept something back.",
  "item.view.atEase": "{client} felt at ease with me.",
  "item.view.goal": "We worked on what matters to {client}.",
  "item.view.judged": "{client} worried what I think.",

  "scale.low": "0 = not at all",
  "scale.middle": "5 = half",
  "scale.high": "10 = completely",
  "scale.skip": "Skip",
  "scale.clear": "Clear",
} as const;
