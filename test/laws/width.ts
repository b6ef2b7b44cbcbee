/** What has a half-width and a full-width form beside ASCII, the half-width one first. */
const pairs = ['｡。', '､、', '･・', '｢「', '｣」'];

const toFull = new Map<string, string>();
for (let unit = 0x21; unit <= 0x7e; unit++) toFull.set(String.fromCharCode(unit), String.fromCharCode(unit + 0xfee0));
for (const [half, full] of pairs as Iterable<[string, string]>) toFull.set(half, full);
const toHalf = new Map(Array.from(toFull, ([half, full]) => [full, half]));

/** The text with every character in the width that `isFull` tells for its offset, where it has two. */
export function setWidths(text: string, isFull: (offset: number) => boolean): string {
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i);
    return (isFull(i) ? toFull : toHalf).get(unit) ?? unit;
  }).join('');
}
