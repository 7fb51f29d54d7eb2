/** Notifications on a client’s phone: what they say, who carries them, how they are switched. */
export const phone = {
  "phone.title": "Notifications on this phone",
  "phone.lead":
    "A short note comes up when there is something to fill in. It says “{words}” and never who writes or what it is about.",
  "phone.who":
    "The maker of your browser carries the note. They learn when one is sent and from which web address. They cannot read it. At most two come after we meet, and none in the quiet hours.",
  "phone.on": "Switch on",
  "phone.off": "Switch off",
  "phone.is-on": "They are switched on for this phone.",
  "phone.elsewhere":
    "They are switched on for another phone. If you switch them on here, they come here instead.",
  "phone.elsewhere-only":
    "They belong to another phone. To have them here, open your page on this phone, or ask when we meet.",
  "phone.after-sending":
    "You can switch them on here once you have sent your answers from this phone, or on your own page.",
  "phone.ended": "Your phone has stopped taking them. You can switch them on again.",
  "phone.no-script": "To switch them on, this page needs scripts. Your browser has scripts off.",
  "phone.insecure": "They are off here, because this page has no secure connection (https).",
  "phone.unable": "This browser cannot do it. On an iPhone, put this page on the home screen first.",
  "phone.forbidden": "Your browser does not allow it. You can change that in its settings for this page.",
  "phone.failed": "That did not work. Please try again later.",
  "phone.saved-on": "You will get a note when there is something to fill in.",
  "phone.saved-off": "No more notes come to a phone.",
  "phone.practice-off": "There is nothing to switch on here: notifications are not in use.",
} as const;
