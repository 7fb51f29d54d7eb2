/** E-mails to clients, on staff pages. */
export const staffMessages = {
  "messages.title": "Messages to clients",
  "messages.text":
    "Messages name neither therapy nor your practice. An e-mail holds a link and nothing else, a notification a few words, and each client can stop them. Their words stand under Wordings.",
  "messages.off":
    "No mail server is set up, so nothing is sent. Whoever runs Attune sets SMTP_URL and MAIL_FROM and starts it again.",
  "messages.reminders": "Send the check-in link after each session, and one reminder a day later",
  "messages.reminders-text": "Only to clients with an e-mail address, and never more than two for a session.",
  "messages.push": "Send notifications to the phones of clients who switch them on",
  "messages.push-text":
    "In the place of the e-mail, never more than two for a session. They say a few words that you can edit, and hold no link and no name. The push service of the phone’s browser (Google’s, Apple’s, Mozilla’s or Microsoft’s) carries them. It learns this server’s web address, when a notification is sent and to which phone, and cannot read it.",
  "messages.push-insecure":
    "Off until this server has an address with https: browsers take notifications from such alone. Whoever runs Attune sets PUBLIC_URL and starts it again.",
  "messages.alerts": "Write to the therapist at once when something may mean danger",
  "messages.alerts-text":
    "To the address that they sign in with, at any hour. The e-mail says that there is something to read, and neither what nor of whom. Today shows it in any case.",
  "alert.subject": "Something to read now",
  "alert.text":
    "Something came in that you should read now. It stands at the top of Today:\n\n{link}\n\nThis e-mail says no more, so that nobody else learns anything from it.",
  "messages.minutes-after": "Minutes after a session’s start",
  "messages.without-time": "Where a session has no time, at",
  "messages.quiet-from": "Nothing from",
  "messages.quiet-until": "until",
  "messages.zone": "All times are of {timeZone}.",
  "messages.sender": "Name that e-mails come from",
  "messages.sender-hint": "Choose one that tells nothing, such as a first name.",
  "messages.tells":
    "This tells of therapy to whoever sees it on a phone’s screen. You can keep it. Other words would be safer.",
  "messages.save": "Save messages",
  "messages.send": "Send it to {email}",
  "messages.sent": "The link was sent to {email}.",
  "address.title": "E-mail of {client}",
  "address.text": "For the invitation, links after sessions and a reminder. Leave it empty to send none.",
  "address.stopped": "{client} has stopped e-mails. Ask before you enter an address again.",
  "notices.since": "{client} has notifications on a phone since {date}.",
  "notices.ended":
    "{client} had notifications on a phone since {date}. The phone does not take them any more.",
  "notices.end": "Switch them off",
  "address.save": "Save the address",
} as const;
