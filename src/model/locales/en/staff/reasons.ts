/** The reason of a flag, as one sentence. {score}, {expected}, {value} and {usual} are on the scale that is shown. */
export const reasons = {
  "reason.direct.words": "The client wrote something that was not said in the session.",
  "reason.direct.topic": "The client says there is something hard to talk about.",
  "reason.direct.column": "The client said so directly in this rating.",
  "reason.direct.tension": "You noted tension in this session.",
  "reason.direct.judged": "Worry about being judged was {value}, against {usual} usually for this client.",
  "reason.direct.heldBack": "Keeping something back was {value}, against {usual} usually for this client.",
  "reason.drop": "{score} is well below the {expected} expected for this client.",
  "reason.two-low": "Two check-ins in a row were lower than expected for this client.",
  "reason.erosion": "The last {sessions} check-ins have been slipping below this client’s usual level.",
} as const;
