/** Where answers are while there is no network. They say what is so, and promise nothing. */
export const offline = {
  "offline.waiting-title": "On this phone, not sent yet",
  "offline.waiting":
    "It is sent by itself when there is a network. You can close this page and open it again.",
  "offline.refused-title": "Still on this phone",
  "offline.refused":
    "Your practice’s server did not take it. Your words are safe here until you delete them.",
  "offline.again": "See why, and try again",
  "offline.copy": "Copy my words",
  "offline.delete": "Delete from this phone",
  "offline.unkept": "This browser keeps nothing. Please finish in one go.",
  "offline.insecure": "This address is not encrypted, so the page does not work without a network.",
  "offline.start-title": "Open your link",
  "offline.start":
    "Open the link or the code that you were given. What waits on this phone is sent by itself.",
} as const;
