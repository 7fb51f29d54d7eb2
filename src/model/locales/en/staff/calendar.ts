/** A therapist's calendar, out and in. */
export const staffCalendar = {
  "calendar.title-staff": "Calendar",
  "calendar.section": "Your sessions from your calendar, and their times for it.",
  "calendar.go": "Open the calendar settings",
  "calendar.reads": "Therapists may have their calendars read at an address",
  "calendar.reads-text":
    "This server then calls the calendars that they enter, once an hour. Whoever runs such a calendar sees that. Nothing is called while this is off.",
  "calendar.save": "Save",
  "calendar-out.title": "Sessions for your own calendar",
  "calendar-out.text":
    "Your calendar program can read when your sessions are: “Appointment” and a time, no names and no reasons. Whoever runs that calendar sees the times, and so does everybody who has the address.",
  "calendar-out.event": "Appointment",
  "calendar-out.address": "The address, for your calendar program",
  "calendar-out.once": "It is shown once. Copy it now, and choose “subscribe” or “from a web address” there.",
  "calendar-out.open": "Open in the calendar program",
  "calendar-out.since": "Your calendar has an address since {date}.",
  "calendar-out.offer": "Make an address",
  "calendar-out.again": "Make a new one; the old one stops",
  "calendar-out.stop": "Stop it",
  "calendar-in.title": "Sessions from your calendar",
  "calendar-in.text":
    "Attune reads when your sessions are, from the address that your calendar program gives for subscribing, or from an .ics file. An event is a client’s session when its title has the client’s name here, or a code that you choose below. Everything else in the calendar is passed over: descriptions, places and people are not read, and nothing of other events is kept.",
  "calendar-in.who":
    "Whoever runs that calendar sees that this server reads it, once an hour. Nothing is written to it.",
  "calendar-in.url": "Address of the calendar",
  "calendar-in.url-hint":
    "Begins with https:// or webcal://. It is as secret as the calendar: whoever has it can read it.",
  "calendar-in.file": "A file (.ics)",
  "calendar-in.or-file": "Or a file (.ics)",
  "calendar-in.show": "Show what would change",
  "calendar-in.address-off": "This demonstration calls nobody, so only files can be read.",
  "calendar-in.practice-off":
    "Only files can be read: the practice has not switched on that calendars are read at their addresses (Practice, Calendar).",
  "calendar-in.paused": "This calendar is not read while the practice has that off.",
  "calendar-in.reads": "This calendar is read once an hour, last on {moment}.",
  "calendar-in.problem": "The last reading changed nothing.",
  "calendar-in.again": "Read it now",
  "calendar-in.stop": "Read it no more",
  "calendar-in.stopped-hint": "Sessions that are there stay.",
  "calendar-in.saved": "The sessions are as in your calendar.",
  "calendar-in.codes": "What clients are called in your calendar",
  "calendar-in.codes-text":
    "Where the title has the name that stands here, nothing is needed. Otherwise choose a code that tells nothing, such as K17, and write it into the title.",
  "calendar-in.no-clients": "There are no clients yet.",
  "calendar-in.save-codes": "Save the codes",
  "preview.title": "What would change",
  "preview.nothing": "Nothing: all is as in your calendar.",
  "preview.added": "{count, plural, one {# new session} other {# new sessions}}",
  "preview.changed": "{count, plural, one {# moved session} other {# moved sessions}}",
  "preview.cancelled":
    "{count, plural, one {# session that has gone from the calendar} other {# sessions that have gone from the calendar}}",
  "preview.left":
    "{count, plural, one {# session that differs and stays} other {# sessions that differ and stay}}",
  "preview.left-text": "They have begun: opened, answered, marked as kept or missed, or a message went out.",
  "preview.same": "{count, plural, one {# session is} other {# sessions are}} as in the calendar already.",
  "preview.others":
    "{count, plural, one {# other event names no client and stays out.} other {# other events name no client and stay out.}}",
  "preview.was": "{when}, before: {before}",
  "preview.more": "and {count} more",
  "preview.problems":
    "{count, plural, one {# event cannot be read and stays out} other {# events cannot be read and stay out}}",
  "preview.problem": "Line {line}, “{title}”: {why}",
  "preview.cancel": "Take these sessions away",
  "preview.cancel-text":
    "Untick it to keep them, for instance when the file holds only a part of your calendar.",
  "preview.save": "Save these sessions",
  "preview.goes-on": "Save these sessions, and read the calendar once an hour",
  "calendar-fault.no-uid": "it has no mark (UID) by which it could be found again.",
  "calendar-fault.no-start": "it has no beginning (DTSTART).",
  "calendar-fault.start": "its beginning is no date or time.",
  "calendar-fault.zone": "its time zone is not known and not defined in the calendar.",
  "calendar-fault.rule": "the rule by which it repeats cannot be read.",
  "calendar-fault.rule-too-often": "it repeats several times a day.",
  "calendar-fault.exception": "a repeat that was taken out or moved has no readable date.",
  "calendar-fault.range":
    "one change is meant for all later repeats, which calendars hardly write any more. End the series and begin a new one.",
  "calendar-fault.two-clients": "its title names two clients.",
} as const;
