/** A number as a link that a phone can call: digits and the signs of dialling, and nothing else. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+*#]/g, "")}`;
