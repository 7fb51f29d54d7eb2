/** What a person reads when Attune refuses: what happened, where, and how to mend it. */
export const errors = {
  "error.invalid-input": "Something in this form needs another look: {field}.",
  "error.bad-table": "The table was not taken. {problem}",
  "error.unauthenticated": "Please sign in first.",
  "error.wrong-credentials": "That e-mail and password do not belong together. Check both and try again.",
  "error.wrong-set-up-code":
    "That code is not the one the terminal printed. Look at the window where Attune was started.",
  "error.forbidden": "Your role does not include this. The owner of the practice can change roles.",
  "error.wrong-origin":
    "This form was sent from another site, so nothing was changed. Open Attune at its own address and try again.",
  "error.not-found": "There is nothing here, or it is not yours to see.",
  "error.link-unknown":
    "This link is not known. Check that it was copied whole, or ask your therapist for a new one.",
  "error.already-set-up": "This practice is already open. Sign in instead.",
  "error.no-such-therapist":
    "Nobody with the e-mail {email} treats clients in this practice. Name somebody who does with --staff.",
  "error.not-set-up": "There is no practice here yet. Start Attune with npm start and open one, then import.",
  "error.already-imported":
    "{count, plural, one {One row of this table was} other {# rows of this table were}} imported before, the first on line {line}. Nothing was imported. Take them out, or use --valid-rows to import the others.",
  "error.already-revealed":
    "Your therapist has read this check-in, so it can no longer be changed. Tell them at your next session, or write it in the next check-in.",
  "error.guess-locked": "You have already seen these answers, so the guess is locked.",
  "error.link-expired": "This link has expired. A link opens for 7 days. Ask your therapist for a new one.",
  "error.link-replaced": "A newer link has replaced this one. Use the newest link, or ask your therapist.",
  "error.link-used":
    "These answers are already saved. To change them, open this page on the phone or computer where you wrote them.",
  "error.body-too-large": "That was too much to send at once. Please shorten it.",
  "error.too-many-attempts":
    "Too many attempts. Please wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  "error.bad-configuration": "The setting {setting} cannot be used: {problem}",
  "error.key-lost":
    "The database at {database} is encrypted and its key is missing. It was kept at {key}. Put the key file back, or give it with ATTUNE_KEY_FILE or ATTUNE_KEY. Without it nobody can read the data.",
  "error.key-wrong":
    "The key does not open the database at {database}. The key came from {key}. Use the key that this database was made with.",
  "error.database-damaged":
    "The database at {database} is damaged: {problem}. Nothing was changed. Restore the newest backup.",
  "error.database-newer":
    "The database was last used by a newer Attune ({found}). This one knows {known}. Start the newer version.",
  "error.folder-in-use": "The folder {folder} cannot be used: {problem}",
  "error.address-in-use":
    "Port {port} is already in use. Stop the other program, or choose another with PORT.",
  "error.unexpected":
    "Something went wrong on our side. Nothing was half-done. Please try again; the log has the details under {reference}.",
  "error.database-unreachable": "The database cannot be reached: {problem}",
} as const;
