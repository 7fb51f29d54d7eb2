/** The device of the waiting room. */
export const kiosk = {
  "kiosk.title": "Enter your code",
  "kiosk.lead": "Somebody here gives you six digits.",
  "kiosk.code": "Six digits",
  "kiosk.open": "Go on",
  "kiosk.done": "Done",
  "kiosk.returns": "This screen goes blank by itself. Nothing of you stays on it.",
  "kiosk.still-here": "Are you still there?",
  "kiosk.soon-blank": "In {seconds} seconds this screen goes blank.",
  "kiosk.unsent-gone": "What you have not sent is then gone.",
  "kiosk.more-time": "More time",
} as const;
