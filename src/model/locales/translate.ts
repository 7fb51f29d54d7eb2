import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import {
  type ClientKey,
  clientTexts,
  type MessageKey,
  staffCatalogues,
  type TerminalKey,
  terminalCatalogue,
} from "./catalogue.ts";
import { directionOf, intlTag, isStaffLanguage, type Language, type StaffLanguage } from "./languages.ts";

export type { ClientKey, MessageKey, TerminalKey } from "./catalogue.ts";
export type MessageValues = Readonly<Record<string, string | number>>;
/** Speaks one language: an ICU message of the catalogue with its places filled. Of a page, unless other keys are named. */
export type Translate<K extends MessageKey | TerminalKey = MessageKey> = (
  key: K,
  values?: MessageValues,
) => string;
/** Speaks any language to clients; a text that only staff meet does not compile with it. */
export type ClientTranslate = Translate<ClientKey>;
/** Speaks English, also on a terminal. */
export type TerminalTranslate = Translate<MessageKey | TerminalKey>;
/** The client texts that a practice has put into its own words, in one language. */
export type Wordings = Readonly<Partial<Record<ClientKey, string>>>;

const speakers = new Map<Language, TerminalTranslate>();
const edited = new WeakMap<Wordings, Map<Language, TerminalTranslate>>();

/**
 * The translator of a language: of all pages where staff pages exist in it, otherwise of those that clients
 * meet; the terminal speaks English. A practice's own wordings go before the catalogue's. Messages are compiled when first spoken,
 * since server and command line run without a build.
 */
export function translator<L extends Language>(
  language: L,
  wordings?: Wordings,
): Translate<
  [L] extends ["en"] ? MessageKey | TerminalKey : [L] extends [StaffLanguage] ? MessageKey : ClientKey
> {
  const plain = kept(speakers, language, () => speaker(language, textsOf(language)));
  if (!wordings || Object.keys(wordings).length === 0) return plain;
  const own = edited.get(wordings) ?? new Map<Language, TerminalTranslate>();
  edited.set(wordings, own);
  return kept(own, language, () => {
    const speak = speaker(language, wordings);
    return (key, values) => (key in wordings ? speak(key, values) : plain(key, values));
  });
}

function textsOf(language: Language): Readonly<Record<string, string>> {
  const staff = isStaffLanguage(language) ? staffCatalogues[language] : {};
  return { ...(language === "en" && terminalCatalogue), ...staff, ...clientTexts(language) };
}

function kept(
  speakers: Map<Language, TerminalTranslate>,
  language: Language,
  make: () => TerminalTranslate,
): TerminalTranslate {
  const known = speakers.get(language) ?? make();
  speakers.set(language, known);
  return known;
}

function speaker(language: Language, messages: Readonly<Record<string, string>>): TerminalTranslate {
  const locale = intlTag(language);
  const i18n = setupI18n({ locale, messages: { [locale]: { ...messages } } });
  // Asked for anew at every use: a message is taken apart once, and a page says hundreds of them.
  const compiled = new Map<string, ReturnType<typeof compileMessage>>();
  i18n.setMessagesCompiler((message) => {
    const known = compiled.get(message) ?? compileMessage(message);
    compiled.set(message, known);
    return known;
  });
  if (language === "fr") return (key, values) => heldTogether(i18n._(key, values));
  if (directionOf(language) === "ltr") return (key, values) => i18n._(key, values);
  return (key, values) => i18n._(key, values && isolated(values));
}

/** French sets a space before its high signs and inside its quotation marks; no line begins with the sign alone. */
const heldTogether = (text: string): string =>
  text.replace(/ (?=[?!:;»])/g, "\u00a0").replaceAll("« ", "«\u00a0");

/** A Latin name in a right-to-left sentence keeps its order and its neighbours theirs: first-strong isolates around it. */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? `\u2068${value}\u2069` : value,
    ]),
  );
}
