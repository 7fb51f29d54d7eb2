/** Where answers are while there is no network. They say what is so, and promise nothing. */
export const offline = {
  "offline.waiting-title": "On this phone, not sent yet",
  "offline.waiting":
    "It is sent as soon as there is a network. Leave this page open, or open it again later.",
  "offline.refused-title": "Still on this phone",
  "offline.refused": "Your words stay on this phone until you delete them.",
  "offline.unsent-title": "Not sent",
  "offline.unsent":
    "It did not arrive, and this browser cannot keep it. Leave this page open, and press the button again when there is a network.",
  "offline.ready-title": "Ready on this phone",
  "offline.ready": "You can answer it now, even without a network.",
  "offline.begun-title": "Begun on this phone",
  "offline.begun": "You have not finished it yet. Nothing of it was sent.",
  "offline.again": "Try again",
  "offline.open": "Open it",
  "offline.copy": "Copy my words",
  "offline.copied": "Copied",
  "offline.delete": "Delete from this phone",
  "offline.delete-sure": "Delete this from this phone? It cannot be brought back.",
  "offline.unkept": "This browser can keep nothing here now. Please finish in one go.",
  "offline.insecure": "This address is not encrypted, so the page does not work without a network.",
  "offline.language": "Another language needs a network. What you wrote stays here.",
  "offline.since": "Saved. Your practice got it on {time}.",
  "offline.start-title": "Open your link",
  "offline.start":
    "Open the link or the code that you were given. What waits on this phone is sent from here.",
  "offline.paste": "Or put your link in here",
  "offline.go": "Go there",
  "offline.none-title": "No network right now",
  "offline.none": "This page needs a network. What is still on this phone is named below.",
} as const;
