import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { english } from "./en/index.ts";
import type { Language } from "./languages.ts";

/** Every text's key; a key that is missing in English does not compile. */
export type MessageKey = keyof typeof english;
export type MessageValues = Readonly<Record<string, string | number>>;
/** Speaks one language: an ICU message of the catalogue with its places filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Each language's catalogue has every key of the English one: a text without its translation does not compile. */
const catalogues: Record<Language, Record<MessageKey, string>> = { en: english };

const speakers = new Map<Language, Translate>();

/** The translator of a language. Messages are compiled when first spoken, since server and command line run without a build. */
export function translator(language: Language): Translate {
  const known = speakers.get(language);
  if (known) return known;
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogues[language] } });
  i18n.setMessagesCompiler(compileMessage);
  const speak: Translate = (key, values) => i18n._(key, values);
  speakers.set(language, speak);
  return speak;
}
