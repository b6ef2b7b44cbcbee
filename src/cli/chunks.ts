/** The parts of an output, at hand or still to come. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** UTF-16 units from which on texts are written together: writing takes its time whatever the length. */
const chunkLength = 1 << 15;

/** The same output in larger pieces. */
export async function* toChunks(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (text !== '' && (typeof piece !== 'string' || text.length >= chunkLength)) {
      yield text;
      text = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield text;
}
