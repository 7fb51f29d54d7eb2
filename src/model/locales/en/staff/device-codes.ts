/** What staff read about the six digits that a new device of a client is asked for. */
export const deviceCodes = {
  "wordings.group.devices": "A new device",
  "device-code.section": "A code on new devices",
  "device-code.text":
    "A check-in link opens for whoever has it. It shows no history, only its own questions. If that is not enough for you, a new device can be asked for six digits as well.",
  "device-code.asks": "Ask a new device for six digits",
  "device-code.asks-text":
    "From now on each client needs them once for each device, the ones in use included. You give them in the session; they are made beside a session’s check-in link. The waiting room needs none, what was written without a network still arrives, and a phone with notifications counts as known.",
  "device-code.save": "Save this choice",
  "device-code.link": "Code for a new device",
  "device-code.title": "A new device of {client}’s",
  "device-code.sub": "Six digits let one device open the check-ins, which is then known.",
  "device-code.off": "New devices are not asked for a code now. You can switch that on under Practice.",
  "device-code.make": "Make six digits",
  "device-code.make-new": "Make new ones",
  "device-code.once":
    "Tell the client, or write them down. They are shown once and let one device in, within {days, plural, one {# day} other {# days}}. After {tries} wrong tries new ones are needed.",
  "device-code.open-until": "Six digits wait until {date}. New ones take their place.",
  "device-code.send": "Send them to {email}",
  "device-code.devices": "{count, plural, one {One device is known} other {# devices are known}}",
  "device-code.forget": "Ask on every device again",
  "device-code.forget-text":
    "If a phone was lost: no device is known any more, and each needs six digits. What is being written there can still be sent; a new link with “The earlier link went to somebody else” ends that, too.",
} as const;
