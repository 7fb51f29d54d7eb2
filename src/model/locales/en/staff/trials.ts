/** What is being tried with a client and whether it helped, and a therapist's own decisions read back. */
export const trials = {
  "aim.label": "It aims at",
  "aim.why":
    "What should move if it helps. Once three more values have come, this page says whether it moved more than it would have anyway.",
  "aim.composite": "Working together (the line)",
  "aim.statement": "“{item}”",
  "aim.goal-progress": "Progress: {goal}",
  "aim.attendance": "Coming to sessions",
  "aim.in-turn": "asked in turn, so this takes about eight sessions",

  "trials.title": "Did it help?",
  "trials.note": "Each is compared with how this client would probably have gone on without it.",
  "trial.since": "Since the session on {date}",
  "trial.until": "From the session on {date} until {until}",
  "trial.aims-at": "Aims at: {aim}",
  "trial.chance": "{count} in {of}",
  "trial.few-before":
    "There are too few check-ins before it to compare with: {before} of the {least} that it takes.",
  "trial.too-early":
    "Too early to say: there {after, plural, =0 {are none} one {is one} other {are #}} of the {least} values that it takes.",
  "trial.result": "{result}.",
  "trial.nap": "NAP {nap} of 100, Tau-U {tau} (Tarlow’s variant, less the trend before).",
  "trial.up.more":
    "It rose about {gain} points more than expected (likely between {low} and {high}), and the chance that this is more than ups and downs is about {chance}",
  "trial.up.perhaps-more":
    "It may have risen about {gain} points more than expected (likely between {low} and {high}), but the chance that it did is about {chance}, too unsure to count on",
  "trial.up.no-more":
    "Nothing shows that it rose more than expected: the difference is about {gain} points (likely between {low} and {high}), and the chance that it rose more at all is about {chance}",
  "trial.up.less":
    "It is about {gain} points lower than expected (likely between {low} and {high}), and the chance that this is more than ups and downs is about {chance}, which is worth asking about",
  "trial.down.more":
    "It fell about {gain} points more than expected, which is easier for the client (likely between {low} and {high}), and the chance that this is more than ups and downs is about {chance}",
  "trial.down.perhaps-more":
    "It may have fallen about {gain} points more than expected (likely between {low} and {high}), but the chance that it did is about {chance}, too unsure to count on",
  "trial.down.no-more":
    "Nothing shows that it fell more than expected: the difference is about {gain} points (likely between {low} and {high}), and the chance that it fell more at all is about {chance}",
  "trial.down.less":
    "It is about {gain} points higher than expected (likely between {low} and {high}), and the chance that this is more than ups and downs is about {chance}, which is worth asking about",
  "trial.attendance.more":
    "About {gain} sessions in 10 more were kept than expected (likely between {low} and {high}), and the chance that this is more than ups and downs is about {chance}",
  "trial.attendance.perhaps-more":
    "Perhaps about {gain} sessions in 10 more were kept than expected (likely between {low} and {high}), but the chance of that is about {chance}, too unsure to count on",
  "trial.attendance.no-more":
    "Nothing shows that more sessions were kept than expected: the difference is about {gain} in 10 (likely between {low} and {high}), and the chance that more were kept at all is about {chance}",
  "trial.attendance.less":
    "About {gain} sessions in 10 fewer were kept than expected (likely between {low} and {high}), and the chance that this is more than ups and downs is about {chance}, which is worth asking about",
  "trial.alongside": "Tried at the same time: {strategies}. Nobody can tell which of them moved it.",
  "trial.alongside-short":
    "Something else was tried at the same time. Nobody can tell which of them moved it.",
  "trial.mends":
    "Of 10 clients in this place, about {count} are at their own level three sessions later without anything being tried.",
  "trial.not-pooled":
    "How goals rise by themselves is an assumption (a prior), so this is left out of what is said of a strategy over clients.",
  "trial.mends-prior": "That is an assumption (a prior), not yet learnt from this practice.",
  "trial.mends-learned":
    "Learnt from {count, plural, one {one low point} other {# low points}} in this practice without a trial.",
  "trial.plot":
    "{measure}: {before, plural, one {one value} other {# values}} before and {after, plural, one {one value} other {# values}} since, beside what was to be expected without it.",
  "trial.expected": "Expected without it",
  "trial.came": "What came",
  "trial.begins": "From here",
  "trial.numbers":
    "“Likely” is 9 in 10. NAP, non-overlap of all pairs: how many of 100 pairs of a value before and one since are better since, ties half; 50 is no difference. Tau-U is the same from −1 to 1, less the trend before. {before} values before, without the low stretch that led to it, and {after} since.",
  "trial.numbers-title": "The numbers",
  "trial.table.session": "Session",
  "trial.change-aim": "Change what it aims at",
  "trial.save": "Save",
  "trial.end": "End this trial",
  "trial.resume": "Let it go on",
  "trial.undo": "It was never tried",

  "local.figure":
    "Here, with {clients} clients: about {gain} points beyond what was expected (9 in 10 that it lies between {low} and {high}; drawn towards nothing).",
  "local.figure-attendance":
    "Here, with {clients} clients: about {gain} sessions in 10 more were kept than expected (9 in 10 that it lies between {low} and {high}; drawn towards nothing).",
  "local.sooner": "So it is suggested sooner here.",
  "local.later": "So it is suggested later here.",
  "local.neither": "That is too little to change when it is suggested.",

  "decisions.link": "What you set aside, and what followed",
  "decisions.title": "What you set aside",
  "decisions.text":
    "Only yours, and only for you: which flags you set aside and what came in the three sessions after them, and what you declined and why. A small number says little.",
  "decisions.flags": "Flags that you set aside",
  "decisions.no-flags": "You have not set any flag aside.",
  "decisions.declined": "What you declined for now",
  "decisions.no-declined": "You have not declined any suggestion.",
  "decisions.kind": "Kind of flag",
  "decisions.why": "Why",
  "decisions.followed": "What followed",
  "decisions.strategy": "Suggestion",
  "decisions.kind.said": "Said directly",
  "decisions.kind.drop": "Well below the expected score",
  "decisions.kind.two-low": "Two low in a row",
  "decisions.kind.erosion": "Slipping slowly",
  "decisions.sequel.back": "back in range or no further flag",
  "decisions.sequel.again": "another flag",
  "decisions.sequel.missed": "a session was missed",
  "decisions.sequel.ended": "therapy ended",
  "decisions.sequel.too-early": "too early to say",
  "decisions.times": "{count} ×",
} as const;
