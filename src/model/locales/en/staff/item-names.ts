/** How the statements of the session check are called on staff pages. */
export const itemNames = {
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
} as const;
