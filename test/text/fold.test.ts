import { expect, it } from 'vitest';
import { foldUnit, unfoldUnit } from '../../src/text/fold.js';

it.each(['议', '建', ' ', ',', 'A'])('%j unfolds to all that folds to it', (character) => {
  const folded = character.charCodeAt(0);
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => foldUnit(unit) === folded);
  expect([...unfoldUnit(folded)].sort((a, b) => a - b)).toEqual(units);
});
