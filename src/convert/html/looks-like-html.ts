/** How many bytes are looked at. */
const window = 1024;

const pageName = /\.(?:html?|xhtml|shtml)$/i;
const opening = /^<(?:!doctype\s+html|html|head|body|meta|title|article|section|div|table|p|h[1-6])[\s>]/i;

/** Comments and XML declarations tell nothing; a page may stand behind them. */
const prologue = /^<[!?]/;
const root = /<html[\s>]/i;
const tag = /<[a-z][a-z0-9]*[\s>/]/i;

/** Whether a text is a web page: it begins as one or, where its name says so, has a tag somewhere near its head. */
export function looksLikeHtml(name: string, bytes: Uint8Array): boolean {
  const isNamed = pageName.test(name);
  if (!isNamed && !mayBegin(bytes)) return false;
  // UTF-16 has a NUL beside every sign of markup.
  const text = Buffer.from(bytes.subarray(0, window)).toString('latin1').replaceAll('\0', '');
  const head = text.slice(Math.max(0, text.indexOf('<')));
  return opening.test(head) || (prologue.test(head) && root.test(head)) || (isNamed && tag.test(head));
}

/** The bytes of byte order marks. */
const marks = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** Whether the first byte that is no blank and of no byte order mark is `<`. */
function mayBegin(bytes: Uint8Array): boolean {
  return bytes.subarray(0, window).find((byte) => byte > 0x20 && !marks.has(byte)) === 0x3c;
}
