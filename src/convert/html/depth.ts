const tag = /<(\/?)([a-z][a-z0-9]*)/gi;

/** Elements that never hold others, or that the next of their kind ends. */
const shallow = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option colgroup thead tbody tfoot'.split(
    ' ',
  ),
);

/** How deep the elements of a page are nested at most, by its tags alone. */
export function toDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (shallow.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
