/** What staff and the terminal read when Attune refuses, beside what clients can meet (`client/refusals.ts`). */
export const errors = {
  "error.invalid-input": "Something in this form needs another look: {field}.",
  "error.bad-table": "The table was not taken. {problem}",
  "error.wording-unreadable":
    "A curly bracket is open or stands alone. Write places as they stand in the standard text.",
  "error.wording-lost-place": "The text has to keep {places}: Attune fills it in.",
  "error.wording-unknown-place":
    "Attune does not know {places}. Leave it out, or write it as in the standard text.",
  "error.words-name-score":
    "The words to say name a number, a score or the check-in. Say what you noticed, without one.",
  "error.words-ask-unsaid":
    "The words to say ask for something that was held back. Say that it need not be told, and ask what would help.",
  "error.wording-fixed": "This text is a promise or part of a measure, so it stays as it is.",
  "error.unauthenticated": "Please sign in first.",
  "error.wrong-credentials": "That e-mail and password do not belong together. Check both and try again.",
  "error.wrong-set-up-code":
    "That code is not the one the terminal printed. Look at the window where Attune was started.",
  "error.forbidden": "Your role does not include this. The owner of the practice can change roles.",
  "error.already-set-up": "This practice is already open. Sign in instead.",
  "error.no-such-therapist":
    "Nobody with the e-mail {email} treats clients in this practice. Name somebody who does with --staff.",
  "error.not-set-up": "There is no practice here yet. Start Attune with npm start and open one, then import.",
  "error.already-imported":
    "{count, plural, one {One row of this table was} other {# rows of this table were}} imported before, the first on line {line}. Nothing was imported. Take them out, or use --valid-rows to import the others.",
  "error.guess-locked": "You have already seen these answers, so the guess is locked.",
  "error.email-taken": "Somebody in this practice signs in with that e-mail already. Choose another.",
  "error.calendar-unreadable":
    "This is no calendar (an .ics file or the address of one). Nothing was changed.",
  "error.calendar-cut-off":
    "This calendar ends too early: its last lines are missing. Nothing was changed, so that nothing that is missing counts as cancelled. Export or fetch it again.",
  "error.calendar-address":
    "This address cannot be read: it has to begin with https:// or webcal://, and lead to the internet and not into a private network. (Whoever runs Attune can allow the practice’s own network by ALLOW_PRIVATE_ADDRESSES=yes.)",
  "error.calendars-off":
    "The practice has not switched on that calendars are read at their addresses (Practice, Calendar). Files can be read all the same.",
  "error.calendar-unreachable":
    "The calendar did not answer at this address, or wants a sign-in. Copy the secret address that your calendar program gives for subscribing.",
  "error.calendar-too-large":
    "This calendar is larger than 5 MB, or has more repeating events than are worked through. Export a shorter time.",
  "error.calendar-preview-gone":
    "What was shown is older than an hour or was replaced. Read the calendar again.",
  "error.calendar-much-gone":
    "More sessions have gone from the calendar than are left in it, so nothing was changed. Read it now, and decide for yourself.",
  "error.mail-off":
    "No mail server is set up, so nothing was sent. Set SMTP_URL and MAIL_FROM and start Attune again, or hand the link over yourself.",
  "error.no-address": "There is no e-mail address for this client. Add one on the client’s page.",
  "error.enough-sent":
    "Two messages have gone out for this session, and a third would press. Make a link and hand it over yourself.",
  "error.being-sent":
    "A message for this session is leaving at this moment. Look again in ten minutes: by then it has gone, or you can send one.",
  "error.mail-not-sent":
    "The mail server did not take the e-mail. Check SMTP_URL and the client’s address, or hand the link over yourself.",
  "error.mail-unanswered":
    "The mail server took the e-mail and then said nothing more. It may have arrived all the same: ask before you send another.",
  "error.reply-shown": "Your client has already read your reply, so it stays as it is.",
  "error.bad-configuration": "The setting {setting} cannot be used: {problem}",
  "error.key-lost":
    "The database at {database} is encrypted and its key is missing. It was kept at {key}. Put the key file back, or give it with ATTUNE_KEY_FILE or ATTUNE_KEY. Without it nobody can read the data.",
  "error.key-wrong":
    "The key does not open the database at {database}. The key came from {key}. Use the key that this database was made with.",
  "error.database-damaged":
    "The database at {database} is damaged: {problem}. Nothing was changed. Restore the newest backup.",
  "error.database-newer":
    "The database was last used by a newer Attune ({found}). This one knows {known}. Start the newer version.",
  "error.folder-in-use":
    "Attune is running on the data in {folder} already. Use the one that runs, or stop it first.",
  "error.folder-unusable": "The folder {folder} cannot be used: {problem}",
  "error.address-in-use":
    "Port {port} is already in use. Stop the other program, or choose another with PORT.",
  "error.disk-full":
    "The disk with the database is full, so nothing was saved. Free some space and try again; what was saved before is safe.",
  "error.database-unreachable": "The database cannot be reached: {problem}",
} as const;
