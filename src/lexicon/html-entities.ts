/** Named characters of HTML (https://html.spec.whatwg.org/multipage/named-characters.html) that copies of pages leave in a text, and what each stands for. */
export const htmlEntities: readonly (readonly [name: string, char: string])[] = [
  ['nbsp', ' '], ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['ldquo', '“'], ['rdquo', '”'], ['lsquo', '‘'], ['rsquo', '’'], ['mdash', '—'], ['ndash', '–'],
  ['hellip', '…'], ['middot', '·'], ['bull', '•'], ['times', '×'], ['quot', '"'], ['amp', '&'], ['lt', '<'], ['gt', '>'],
];
