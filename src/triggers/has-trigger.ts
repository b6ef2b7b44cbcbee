import { triggers } from '../lexicon/triggers.js';
import { foldUnit } from '../text/fold.js';

const space = 0x20;

/** The units of each folded unit that triggers are made of, and those that are blanks, as the inside of a class. */
function findForms(): ReadonlyMap<number, string> {
  const folded = new Set([space, ...Array.from(triggers.join(''), (character) => character.charCodeAt(0))]);
  const forms = new Map<number, string>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const form = foldUnit(unit);
    if (folded.has(form)) forms.set(form, `${forms.get(form) ?? ''}\\u${unit.toString(16).padStart(4, '0')}`);
  }
  return forms;
}

function toPattern(): RegExp {
  const forms = findForms();
  const toClass = (character: string) => `[${forms.get(character.charCodeAt(0))}]`;
  const words = triggers.map((word) => Array.from(word, toClass).join(`[${forms.get(space)}]*`));
  return new RegExp(words.join('|'));
}

/** Built when it is first asked for: it takes as long as reading a report, and only runs for rows need it. */
let anyForm: RegExp | null = null;

/** Whether a text holds a trigger word in any script and with any blanks in it; a text that holds none has no proposals. */
export function hasTrigger(text: string): boolean {
  anyForm ??= toPattern();
  return anyForm.test(text);
}
