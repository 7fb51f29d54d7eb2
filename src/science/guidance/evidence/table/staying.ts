import type { Factor } from "./factor.ts";

/** Coming, staying and leaving. */
export const staying: readonly Factor[] = [
  {
    topic: "staying",
    name: { en: "A weaker alliance and leaving early", de: "Schwächere Allianz und vorzeitige Beendigung" },
    status: "verified",
    figures: [{ statistic: "d", value: 0.55 }],
    k: 11,
    n: 1301,
    note: {
      en: "Weaker with more schooling; stronger in long treatments and in hospital; no different by who rates it.",
      de: "Schwächer bei höherer Schulbildung; stärker in langen Behandlungen und in Kliniken; kein Unterschied danach, wer einschätzt.",
    },
    source: { authors: "Sharf, Primavera and Diener", year: 2010, doi: null },
  },
  {
    topic: "staying",
    name: { en: "How many leave early", de: "Wie viele vorzeitig beenden" },
    status: "verified",
    figures: [{ statistic: "%", value: 19.7, low: 18.7, high: 20.7 }],
    k: 669,
    n: 83_834,
    note: {
      en: "Differs by diagnosis, age, experience, setting and what counts as leaving; not by school or format.",
      de: "Unterscheidet sich nach Diagnose, Alter, Erfahrung, Ort und danach, was als Beendigung zählt; nicht nach Schule oder Form.",
    },
    source: { authors: "Swift and Greenberg", year: 2012, doi: "10.1037/a0028226" },
  },
  {
    topic: "staying",
    name: {
      en: "How many leave early, an earlier count",
      de: "Wie viele vorzeitig beenden, eine frühere Zählung",
    },
    status: "verified",
    figures: [{ statistic: "%", value: 47 }],
    k: 125,
    n: null,
    note: {
      en: "What counts as leaving makes much of the difference.",
      de: "Ein großer Teil des Unterschieds liegt daran, was als Beendigung zählt.",
    },
    source: { authors: "Wierzbicki and Pekarik", year: 1993, doi: null },
  },
  {
    topic: "staying",
    name: { en: "What goes with leaving early", de: "Was mit vorzeitiger Beendigung einhergeht" },
    status: "verified",
    figures: [],
    k: 1,
    n: 278,
    note: {
      en: "A weak alliance and depression most; also being a woman, of a sexual minority, or not at home with the therapist’s grasp of one’s culture.",
      de: "Am meisten eine schwache Allianz und Depression; auch weiblich zu sein, einer sexuellen Minderheit anzugehören oder die eigene Kultur in der Therapie nicht verstanden zu finden.",
    },
    source: { authors: "Anderson, Bautista and Hope", year: 2019, doi: null },
  },
  {
    topic: "staying",
    name: { en: "Steps to help people come", de: "Schritte, die das Kommen erleichtern" },
    status: "verified",
    figures: [
      { statistic: "d", value: 0.38 },
      { statistic: "d", value: 0.37, of: { en: "beginning at all", de: "überhaupt beginnen" } },
      { statistic: "d", value: 0.39, of: { en: "not leaving early", de: "nicht vorzeitig beenden" } },
    ],
    k: 31,
    n: 4422,
    note: {
      en: "From trials. Best: a choice of time or therapist, talks about motivation, preparation, information, reminders, help with the rest.",
      de: "Aus Experimenten. Am besten: Wahl von Zeit oder Behandelnden, Gespräche über die Motivation, Vorbereitung, Information, Erinnerungen, Hilfe bei allem Übrigen.",
    },
    source: { authors: "Oldham, Kellett, Miles and Sheeran", year: 2012, doi: "10.1037/a0029630" },
  },
  {
    topic: "staying",
    name: { en: "Missing sessions without a word", de: "Sitzungen ohne Absage versäumen" },
    status: "verified",
    figures: [],
    k: 1,
    n: 5253,
    note: {
      en: "Goes with less improvement, most of all before the third session; cancelling does not. With 83 therapists.",
      de: "Geht mit weniger Besserung einher, vor allem vor der dritten Sitzung; Absagen nicht. Mit 83 Behandelnden.",
    },
    source: { authors: "Xiao and others", year: 2017, doi: "10.1037/pst0000103" },
  },
  {
    topic: "staying",
    name: {
      en: "How much leaving early differs between therapists",
      de: "Wie sehr sich Behandelnde in vorzeitigen Beendigungen unterscheiden",
    },
    status: "verified",
    figures: [
      { statistic: "%", value: 12.6, of: { en: "of the differences", de: "der Unterschiede" } },
      {
        statistic: "%",
        value: 10.1,
        of: { en: "of the differences in getting worse", de: "der Unterschiede in der Verschlechterung" },
      },
    ],
    k: 1,
    n: 10_521,
    note: {
      en: "With 85 therapists, of whose clients 1.2 % to 73.2 % left. The two hardly go together (rho 0.07).",
      de: "Mit 85 Behandelnden, bei denen 1,2 % bis 73,2 % vorzeitig beendeten. Beides hängt kaum zusammen (rho 0,07).",
    },
    source: { authors: "Saxon, Barkham, Foster and Parry", year: 2017, doi: null },
  },
  {
    topic: "staying",
    name: { en: "Less change where care was not completed", de: "Weniger Veränderung ohne Abschluss" },
    status: "verified",
    figures: [
      {
        statistic: "points",
        value: -6,
        of: {
          en: "of change on a depression scale (PHQ-9)",
          de: "Veränderung auf einer Depressionsskala (PHQ-9)",
        },
      },
      {
        statistic: "points",
        value: 0.5,
        of: { en: "more for each further session", de: "mehr für jede weitere Sitzung" },
      },
    ],
    k: 1,
    n: null,
    note: {
      en: "Who leaves may differ from the start.",
      de: "Wer beendet, kann sich von Anfang an unterscheiden.",
    },
    source: { authors: "Saxon, Firth and Barkham", year: 2017, doi: null },
  },
];
