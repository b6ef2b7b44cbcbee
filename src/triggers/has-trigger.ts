import { triggers } from '../lexicon/triggers.js';
import { unfoldUnit } from '../text/fold.js';

/** A class of the forms that a folded character has in texts. */
function toClass(character: string): string {
  const forms = unfoldUnit(character.charCodeAt(0)).map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`);
  return `[${forms.join('')}]`;
}

function toPattern(): RegExp {
  const blanks = toClass(' ');
  return new RegExp(triggers.map((word) => Array.from(word, toClass).join(`${blanks}*`)).join('|'));
}

const anyForm = toPattern();

/** Whether a text holds a trigger word in any script and with any blanks in it; a text that holds none has no proposals. */
export function hasTrigger(text: string): boolean {
  return anyForm.test(text);
}
