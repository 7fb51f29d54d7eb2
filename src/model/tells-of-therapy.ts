/** Parts of words, in the languages that clients read, by which an address tells what kind of place it belongs to. */
const kinds =
  /therap|terap|thérap|psych|psiqu|psicol|clini|klinik|clínic|praxis|practice|counsel|beratung|conseil|consult|mental|seele|trauma|depress|addict|sucht|rehab|suicid|suizid/i;

/** Whether an address or a name tells somebody who only sees it of therapy. */
export const tellsOfTherapy = (text: string): boolean => kinds.test(text);
