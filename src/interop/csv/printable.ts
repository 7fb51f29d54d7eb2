/** Text of a table as a terminal may show it: control characters could move its cursor or change its colours. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, "�");
