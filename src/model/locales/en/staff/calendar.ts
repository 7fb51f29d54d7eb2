/** A therapist's calendar, out and in. */
export const staffCalendar = {
  "calendar.title-staff": "Calendar",
  "calendar.section": "Your sessions from your calendar, and their times for it.",
  "calendar.go": "Open the calendar settings",
  "calendar-out.title": "Sessions for your own calendar",
  "calendar-out.text":
    "Your calendar program can read when your sessions are: “Appointment” and a time, no names and no reasons. Whoever runs that calendar sees the times, and so does everybody who has the address.",
  "calendar-out.event": "Appointment",
  "calendar-out.address": "The address, for your calendar program",
  "calendar-out.once": "It is shown once. Copy it now, and choose “subscribe” or “from a web address” there.",
  "calendar-out.open": "Open in the calendar program",
  "calendar-out.since": "Your calendar has an address since {date}.",
  "calendar-out.offer": "Make an address",
  "calendar-out.again": "Make a new one; the old one stops",
  "calendar-out.stop": "Stop it",
} as const;
