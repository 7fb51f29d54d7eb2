/** A key on the client’s own device: what it does, who keeps it, and why it may be off. */
export const passkeys = {
  "passkey.title": "Passkey",
  "passkey.lead":
    "A passkey opens your page with your finger, your face or the lock of your phone. Then you need no code. You never have to have one.",
  "passkey.account": "My page",
  "passkey.keeper":
    "Your phone or password app keeps it as “{account}”, and may copy it to your other devices. No names are with it. Set none on a device that others can unlock.",
  "passkey.add": "Set a passkey",
  "passkey.used": "Set on {since}, last used {last}",
  "passkey.unused": "Set on {since}, not used yet",
  "passkey.copied": "It may be on several of your devices.",
  "passkey.single": "It is on one device only.",
  "passkey.remove": "Remove this passkey",
  "passkey.remove-note":
    "A passkey that you remove here opens nothing any more. Your phone may still list it: delete it there, too.",
  "passkey.full": "These are enough passkeys. Remove one to set another.",
  "passkey.enter": "Open with a passkey",
  "passkey.no-script": "Passkeys need scripts, and your browser has scripts off. A code works without.",
  "passkey.insecure":
    "Passkeys are off here, because this page has no secure web address (https). A code works without.",
  "passkey.unable": "This browser cannot use passkeys. A code works without.",
  "passkey.stopped": "No passkey was used. You can try again, or use a code.",
  "passkey.known": "This device has a passkey for your page already.",
  "passkey.failed": "That did not work. Please try again in a few minutes, or use a code.",
} as const;
