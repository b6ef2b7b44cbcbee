import { catalogue as english } from './en/index.js';
import { type Catalogue, format, type Message } from './format.js';

export { type Catalogue, findPlaceholders, format, type Message, type Values, type ValuesOf } from './format.js';

/** The languages that there is a catalogue for. */
export type Language = 'en' | 'zh';

/** Puts a message into words, without a line end. */
export type Say = (message: Message) => string;

/** The catalogue of a language. English is at hand, as the messages of errors are English; another one is loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return english;
  return (await import('./zh/index.js')).catalogue;
}

/** What the rules of the ledger are called in a language; English calls them what the ledger does. */
export async function loadRuleNames(language: Language): Promise<Catalogue> {
  return language === 'en' ? {} : (await import('./zh/rule-names.js')).ruleNames;
}

/** Speaks by a catalogue. */
export function toSay(catalogue: Catalogue): Say {
  return (message) => format(catalogue, message);
}
