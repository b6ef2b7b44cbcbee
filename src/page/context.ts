import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from './state.js';
import { type Say, toSay } from './words.js';

/** What every part of the page may use. */
export interface Means {
  readonly say: Say;
  readonly act: (action: Action) => void;
}

const context = createContext<Means>({ say: toSay('en'), act: () => {} });

/** Gives the means to the parts inside. */
export const MeansProvider = context.Provider;

/** The means of the page. */
export function useMeans(): Means {
  return useContext(context);
}
