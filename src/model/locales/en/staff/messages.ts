/** E-mails to clients, on staff pages. */
export const staffMessages = {
  "messages.title": "E-mails to clients",
  "messages.text":
    "E-mails name neither therapy nor your practice. They hold a link and nothing else, and each client can stop them. Their words stand under Wordings.",
  "messages.off":
    "No mail server is set up, so nothing is sent. Whoever runs Attune sets SMTP_URL and MAIL_FROM and starts it again.",
  "messages.reminders": "Send the check-in link after each session, and one reminder a day later",
  "messages.reminders-text": "Only to clients with an e-mail address, and never more than two for a session.",
  "messages.minutes-after": "Minutes after a session’s start",
  "messages.without-time": "Where a session has no time, at",
  "messages.quiet-from": "Nothing from",
  "messages.quiet-until": "until",
  "messages.zone": "All times are of {timeZone}.",
  "messages.sender": "Name that e-mails come from",
  "messages.sender-hint": "Choose one that tells nothing, such as a first name.",
  "messages.save": "Save e-mails",
  "messages.send": "Send it to {email}",
  "messages.sent": "The link was sent to {email}.",
  "address.title": "E-mail of {client}",
  "address.text": "For the invitation, links after sessions and a reminder. Leave it empty to send none.",
  "address.stopped": "{client} has stopped e-mails. Ask before you enter an address again.",
  "address.save": "Save the address",
} as const;
