/** The six digits that a new device is asked for, where a practice wishes it. */
export const devices = {
  "device.title": "Is it you?",
  "device.lead": "This device is new here. Type in the six digits that you were given.",
  "device.code": "Six digits",
  "device.hint": "They work once.",
  "device.open": "Open",
  "device.note": "You will not be asked again on this device. What you wrote on another one still gets here.",
} as const;
