import { describe, expect, it } from 'vitest';
import { inlineMarkers, lineMarkerEnd, lineMarkers, type Marker, markerEnd } from '../../src/text/markers.js';

/** `:1)|修路` is read from behind the colon, and its marker ends at the stroke. */
function read({ example }: Marker, toEnd: typeof markerEnd): string {
  const at = example.startsWith(':') ? 1 : 0;
  const chars = example.replace('|', '');
  const end = toEnd(chars, at);
  return `${chars.slice(0, end)}|${chars.slice(end)}`;
}

describe('list markers', () => {
  it.each(inlineMarkers)('$example', (marker) => {
    expect(read(marker, markerEnd)).toBe(marker.example);
  });

  it.each(lineMarkers)('$example, at the head of a line only', (marker) => {
    expect(read(marker, lineMarkerEnd)).toBe(marker.example);
    expect(read(marker, markerEnd)).not.toBe(marker.example);
  });

  it.each(['这是一件事', '1.5亿元', '2010年', '建议修路', '-3度', '**加粗**'])('none in %s', (chars) => {
    expect(lineMarkerEnd(chars, 0)).toBe(0);
  });
});
