/** What therapists read about a client's own page. */
export const ownPageForStaff = {
  "own-page.link": "What {client} sees",
  "own-page.title": "{client}’s own page",
  "own-page.sub":
    "There {client} sees the line, what you see of it and when you opened it, who looked, and goals; and can download, correct, take back a consent or erase. You cannot open it.",
  "own-page.make": "Make a code",
  "own-page.make-new": "Make a new code",
  "own-page.code": "The code, to say or to write down",
  "own-page.once":
    "It is shown once, works once, and runs out after {days, plural, one {# day} other {# days}}.",
  "own-page.address": "Where to type it in",
  "own-page.address-hint": "On a device of the client’s own.",
  "own-page.open-until": "A code waits until {date}. A new one takes its place.",
  "own-page.devices":
    "{count, plural, =0 {Open on no device} one {Open on one device} other {Open on # devices}}",
  "own-page.device": "Since {since}, last used {last}",
  "own-page.passkeys": "{count, plural, one {One passkey opens it.} other {# passkeys open it.}}",
  "own-page.close": "Close it everywhere",
  "own-page.close-text":
    "If a phone of {client}’s was lost: the page closes on every device, and its passkeys and a code that waits are void. Notifications and the calendar end until {client} switches them on again. Nothing that {client} said is deleted.",
  "client.former-name": "{client} changed the name shown. It was {former}.",
  "client.own-change": "{client} last changed this on their own page on {date}.",
  "client.withdrawn-title": "{client} took back the consent to be read",
  "client.withdrawn":
    "Since {date}, no check-in link opens, and answers that you have not opened stay closed. What you have read stands. {client} can say yes again on their own page.",
  "erasure.title": "{client} has erased their data",
  "erasure.text":
    "This client has erased their data on {date}. What is left in Attune is who did what and when, by number, and sums over many people. This note is the last place with the name; it goes when you have read it.",
  "erasure.read": "I have read it",
  "additions.title": "What {client} added later",
  "additions.note": "On {date}, to the session on {session}",
  "additions.to-words": "On {date}, said in words after the session on {session}",
  "additions.to-topic": "On {date}, words taken back; the topic after the session on {session}",
  "additions.to-nothing": "On {date}, taken back what was shared after the session on {session}",
  "additions.read": "{client} sees that you read it.",
  "tried.show-label": "What {client} reads about it",
  "tried.show": "Show this to the client",
  "tried.shown": "{client} reads: “{words}”",
  "tried.hide": "Show it no longer",
  "rules.title": "Changes of rules",
  "rules.words": "What changes, and from when",
  "rules.hint": "It stands on every client’s own page, in your words.",
  "rules.tell": "Tell all clients",
} as const;
