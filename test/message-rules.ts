/** A practice's rules of messages as its form sends them, with everything switched off. */
export const rules = { minutesAfter: "60", withoutTime: "18:00", quietFrom: "21:00", quietUntil: "08:00" };
