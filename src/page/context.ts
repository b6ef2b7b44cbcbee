import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../messages/index.js';
import type { Action } from './state.js';
import { type Say, toSay } from './words.js';

/** What every part of the page may use. */
interface Means {
  readonly say: Say;
  /** What is odd about a report, in words by its code. */
  readonly problems: Catalogue;
  /** What the rules of the ledger are called, where that is not their name. */
  readonly ruleNames: Catalogue;
  readonly act: (action: Action) => void;
}

const context = createContext<Means>({ say: toSay('en'), problems: {}, ruleNames: {}, act: () => {} });

/** Gives the means to the parts inside. */
export const MeansProvider = context.Provider;

/** The means of the page. */
export function useMeans(): Means {
  return useContext(context);
}
