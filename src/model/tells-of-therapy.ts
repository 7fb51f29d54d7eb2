/** Parts of words, in the languages that clients read, by which an address or a message tells what kind of place it comes from. */
const kinds =
  /therap|terap|thérap|psych|psiqu|psicol|clini|klinik|clínic|praxis|practice|counsel|beratung|conseil|consult|mental|seele|trauma|depress|addict|sucht|rehab|suicid|suizid|علاج|معالج|عياد|نفساني|治療|療法|心理|診療|クリニック|カウンセ|セラピ/i;

/** Whether an address, a name or a message tells somebody who only sees it of therapy. */
export const tellsOfTherapy = (text: string): boolean => kinds.test(text);
