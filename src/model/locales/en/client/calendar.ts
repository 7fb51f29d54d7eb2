/** A client’s calendar that their own program reads: what it shows and who learns it. */
export const calendar = {
  "calendar.title": "Times in your calendar",
  "calendar.lead":
    "Your calendar app can show when a link comes. It shows “{words}” and a time. It shows no name and no reason.",
  "calendar.who":
    "Whoever runs your calendar can see these times. So can everybody who has the address, so keep it to yourself.",
  "calendar.make": "Make an address",
  "calendar.address": "The address, for your calendar app",
  "calendar.once": "It is shown once. Copy it now, then choose “subscribe” in your calendar app.",
  "calendar.open": "Open in the calendar app",
  "calendar.is-on": "Your calendar has had an address since {date}.",
  "calendar.again": "Make a new one, the old one stops",
  "calendar.off": "Stop it",
} as const;
