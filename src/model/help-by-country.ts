/** Whom to call in a country when somebody is not safe. */
export interface CountryHelp {
  readonly emergency: string;
  /** A crisis line, by its own name. */
  readonly line?: { readonly name: string; readonly number: string };
}

/** The European emergency number is the same everywhere in the union and around it. */
const european = (name?: string, number = ""): CountryHelp =>
  name ? { emergency: "112", line: { name, number } } : { emergency: "112" };

/**
 * Publicly announced numbers, to begin with. Nobody has called them for this list, so the page asks a practice to check
 * them. Where one is not surely known there is none, since a wrong number is worse than an empty field.
 */
const byCountry: Readonly<Record<string, CountryHelp>> = {
  AT: european("Telefonseelsorge", "142"),
  AU: { emergency: "000", line: { name: "Lifeline", number: "13 11 14" } },
  BE: european("Zelfmoordlijn", "1813"),
  BG: european(),
  BR: { emergency: "192", line: { name: "CVV", number: "188" } },
  CA: { emergency: "911", line: { name: "Suicide Crisis Helpline", number: "988" } },
  CH: european("Die Dargebotene Hand", "143"),
  CY: european(),
  CZ: european("Linka první psychické pomoci", "116 123"),
  DE: european("TelefonSeelsorge", "0800 111 0 111"),
  DK: european("Livslinien", "70 201 201"),
  EE: european(),
  ES: european("Línea 024", "024"),
  FI: european("MIELI", "09 2525 0111"),
  FR: european("3114", "3114"),
  GB: { emergency: "999", line: { name: "Samaritans", number: "116 123" } },
  GR: european(),
  HR: european(),
  HU: european(),
  IE: european("Samaritans", "116 123"),
  IN: { emergency: "112", line: { name: "Tele-MANAS", number: "14416" } },
  IS: european("Hjálparsími Rauða krossins", "1717"),
  IT: european("Telefono Amico", "02 2327 2327"),
  JP: { emergency: "119", line: { name: "よりそいホットライン", number: "0120-279-338" } },
  KR: { emergency: "119", line: { name: "자살예방 상담전화", number: "109" } },
  LI: european("Die Dargebotene Hand", "143"),
  LT: european(),
  LU: european("SOS Détresse", "45 45 45"),
  LV: european(),
  MT: european(),
  MX: { emergency: "911", line: { name: "Línea de la Vida", number: "800 911 2000" } },
  NL: european("113 Zelfmoordpreventie", "113"),
  NO: european("Mental Helse", "116 123"),
  NZ: { emergency: "111", line: { name: "Need to talk?", number: "1737" } },
  PL: european("Kryzysowy Telefon Zaufania", "116 123"),
  PT: european(),
  RO: european(),
  SE: european("Självmordslinjen", "90101"),
  SG: { emergency: "995", line: { name: "Samaritans of Singapore", number: "1-767" } },
  SI: european("Zaupni telefon Samarijan", "116 123"),
  SK: european(),
  US: { emergency: "911", line: { name: "988 Suicide & Crisis Lifeline", number: "988" } },
  ZA: { emergency: "112", line: { name: "SADAG", number: "0800 567 567" } },
};

/** What is known of a country, by its ISO 3166-1 code; null for others. */
export const helpIn = (country: string): CountryHelp | null =>
  Object.hasOwn(byCountry, country) ? byCountry[country]! : null;
