/** What a client reads when Attune refuses: what happened, and how to mend it. Staff meet these too. */
export const refusals = {
  "language.choose": "Language",
  "refusal.title": "That did not work",
  "refusal.saved": "Your answers are saved",
  "refusal.nothing": "Nothing to do here now",
  "refusal.said": "What you said is saved",
  "refusal.input": "Something you wrote cannot be kept as it is. Please make it shorter and try again.",
  "refusal.email": "This e-mail address does not look right. Please check it.",
  "error.wrong-origin":
    "This form was sent from another site, so nothing was changed. Open Attune at its own address and try again.",
  "error.not-found": "There is nothing here, or it is not yours to see.",
  "error.link-unknown":
    "This link is not known. Check that it was copied whole, or ask your therapist for a new one.",
  "error.already-revealed":
    "Your therapist has read this check-in, so it can no longer be changed. Tell them at your next session, or write it in the next check-in.",
  "error.change-closed":
    "These answers were sent a while ago, so they can no longer be changed here. On “Your page” you can change them until your therapist has read them, and add to them after. Or tell your therapist.",
  "error.link-expired": "This link has expired. Ask your therapist for a new one.",
  "error.link-replaced": "A newer link has replaced this one. Use the newest link, or ask your therapist.",
  "error.link-used":
    "These answers are already saved. On “Your page” you can change them until your therapist has read them, and add to them after. Or tell your therapist.",
  "error.invitation-used":
    "This link does not show it any more, so that nobody else can read it. On “Your page” you can read and change it. Or tell your therapist.",
  "error.body-too-large": "That was too much to send at once. Please shorten it.",
  "error.too-many-attempts":
    "Too many attempts. Please wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  "error.unexpected":
    "Something went wrong on our side. Nothing was half-done. Please try again. If it happens again, pass on this code: {reference}",
  "error.nothing-open": "Nothing is open on this phone right now. Ask for a new link if you want one.",
  "error.push-off": "Notifications are off here. You can still be handed a link.",
  "error.phone-elsewhere":
    "Notes belong to another phone. To change that, open your page, or ask when we meet.",
  "error.resume-elsewhere": "To get e-mails again, open “Your page”, or ask when you next meet.",
  "error.kiosk-off": "This device is not set up for the waiting room. Please ask here for help.",
  "error.kiosk-code": "That code does not open anything. Check the six digits, or ask for a new one.",
  "error.code-unknown": "That code is not right, was used, or has run out. Check it, or ask for a new one.",
  "error.consent-withdrawn":
    "The yes to check-ins was taken back, so none opens now. That is fine. You can say yes again at any time on “Your page”, or when you next meet.",
  "error.not-confirmed": "Please tick both boxes first.",
  "error.not-for-staff":
    "You are signed in as staff on this device. This page is a client’s own, and opens on the client’s own device.",
  "error.passkey-refused": "This passkey could not be used here. You can use a code from your therapist.",
  "error.passkey-expired": "That took too long, or was sent twice. Please try again.",
  "error.passkeys-off": "Passkeys are off here, because this page has no secure web address (https).",
  "error.passkeys-full": "These are enough passkeys. Remove one to set another.",
  "error.device-unknown":
    "This device is new here. Open your link again and type in the six digits that you were given.",
} as const;
