import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { type ClientKey, clientTexts, type MessageKey, staffCatalogue } from "./catalogue.ts";
import { directionOf, intlTag, type Language, type StaffLanguage } from "./languages.ts";

export type { ClientKey, MessageKey } from "./catalogue.ts";
export type MessageValues = Readonly<Record<string, string | number>>;
/** Speaks one language: an ICU message of the catalogue with its places filled. */
export type Translate<K extends MessageKey = MessageKey> = (key: K, values?: MessageValues) => string;
/** Speaks any language to clients; a text that only staff meet does not compile with it. */
export type ClientTranslate = Translate<ClientKey>;
/** The client texts that a practice has put into its own words, in one language. */
export type Wordings = Readonly<Partial<Record<ClientKey, string>>>;

const speakers = new Map<Language, Translate>();
const edited = new WeakMap<Wordings, Map<Language, Translate>>();

/**
 * The translator of a language: all texts where staff pages exist in it, otherwise those that clients
 * meet. A practice's own wordings go before the catalogue's. Messages are compiled when first spoken,
 * since server and command line run without a build.
 */
export function translator<L extends Language>(
  language: L,
  wordings?: Wordings,
): Translate<[L] extends [StaffLanguage] ? MessageKey : ClientKey> {
  const plain = kept(speakers, language, () =>
    speaker(language, { ...staffCatalogue, ...clientTexts(language) }),
  );
  if (!wordings || Object.keys(wordings).length === 0) return plain;
  const own = edited.get(wordings) ?? new Map<Language, Translate>();
  edited.set(wordings, own);
  return kept(own, language, () => {
    const speak = speaker(language, wordings);
    return (key, values) => (key in wordings ? speak(key, values) : plain(key, values));
  });
}

function kept(speakers: Map<Language, Translate>, language: Language, make: () => Translate): Translate {
  const known = speakers.get(language) ?? make();
  speakers.set(language, known);
  return known;
}

function speaker(language: Language, messages: Readonly<Record<string, string>>): Translate {
  const locale = intlTag(language);
  const i18n = setupI18n({ locale, messages: { [locale]: { ...messages } } });
  i18n.setMessagesCompiler(compileMessage);
  if (directionOf(language) === "ltr") return (key, values) => i18n._(key, values);
  return (key, values) => i18n._(key, values && isolated(values));
}

/** A Latin name in a right-to-left sentence keeps its order and its neighbours theirs: first-strong isolates around it. */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? `\u2068${value}\u2069` : value,
    ]),
  );
}
