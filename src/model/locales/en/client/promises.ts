/** What a client is promised: who sees what, when it is sent, and where to find help. A practice cannot edit these: the code keeps them as they stand. */
export const promises = {
  "check-in.who-title": "Who sees this?",
  "check-in.who.therapist": "{name} sees your answers",
  "check-in.who.therapist-more": "And nobody else here. {name} reads them before you next meet.",
  "check-in.who.choice": "You choose what else {name} sees",
  "check-in.who.choice-more": "Skip any question. Share words, only a topic, or nothing.",
  "check-in.who.danger": "If you say you are not safe",
  "check-in.who.danger-more": "Then {name} can see that at once, so that you are not alone with it.",
  "check-in.intro": "Skip any you like. Nothing is sent until you press Finish.",
  "check-in.help-title": "This is not for emergencies.",
  "check-in.help-text": "Answers are not watched around the clock. If you are not safe, call now:",
  "check-in.unsaid-none-more": "You can leave this out.",
  "check-in.unsaid-words-more": "{name} sees what you write here.",
  "check-in.unsaid-topic-more": "{name} sees that something is hard to talk about. No words.",
  "check-in.unsaid-write-hint": "These words are sent only if you choose “My words”.",
  "check-in.topic.self-harm": "Hurting myself, or not wanting to live",
  "check-in.finish-note": "Nothing is shared until you press Finish.",
  "check-in.revealed":
    "{name} has read your answers, so they can no longer be changed. Say more at your next session.",
  "check-in.saved-lead": "Saved, with your practice. That is all for today.",
  "check-in.change-until": "You can change them until {name} has read them.",
  "check-in.danger-now": "Nothing has been sent yet. If you are not safe, please talk to someone now:",
  "check-in.danger-title": "You do not have to be alone with this.",
  "check-in.danger-text":
    "What you shared sounds serious. {name} can see it, but may not read it today. Please talk to someone now:",
} as const;
