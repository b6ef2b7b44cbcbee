/** A source of numbers below `count` that gives the same ones for the same seed (a linear congruential generator). */
export type Draw = (count: number) => number;

export function toDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

const characters = [...'的在新市区河山春水'];

/** The text with that many of its characters, at places that `draw` chooses, left out, doubled or replaced. */
export function editText(text: string, edits: number, draw: Draw): string {
  const edited = [...text];
  for (let i = 0; i < edits; i++) {
    const at = draw(edited.length);
    const character = edited[at] ?? '';
    const other = characters[draw(characters.length)] ?? '';
    edited.splice(at, 1, ...([[], [character, other], [other]][draw(3)] ?? []));
  }
  return edited.join('');
}

/** The report as another paper might print it: a headline of its own, one sentence in `every` left out. */
export function reprint(text: string, every: number, draw: Draw): string {
  const sentences = text.split(/(?<=[。！？\n])/);
  return `又一家报纸的标题\n${sentences
    .slice(1)
    .filter(() => draw(every) > 0)
    .join('')}`;
}
