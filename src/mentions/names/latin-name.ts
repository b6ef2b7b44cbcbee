/** KelvinOng, J.K.Rowling, Anne-MarieO'Brien, AnnaMüller: given and family names, written together in a view. */
const whole = /(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][a-zß-ÿ]+(?:['’-][A-ZÀ-Þ]?[a-zß-ÿ]+)*){2,4}(?![A-Za-zÀ-ÿ\d])/y;

/** Tom: where only a name can stand, one part is enough. */
const part = /[A-Z][a-z]{1,11}(?![A-Za-z\d])/y;

/** No name in Latin letters is longer. */
const longest = 40;

/**
 * The end of the name in Latin letters that starts at `at` (总监|Kelvin Ong), or `at` where none does; a given name
 * alone counts where `mayBePart`. View offsets.
 */
export function latinEnd(chars: string, at: number, to: number, mayBePart: boolean): number {
  for (const form of mayBePart ? [whole, part] : [whole]) {
    form.lastIndex = at;
    if (form.test(chars) && form.lastIndex <= Math.min(to, at + longest)) return form.lastIndex;
  }
  return at;
}
