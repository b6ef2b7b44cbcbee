import { extract } from '../../src/extract.js';

/** A report without its ⟦marks⟧, and what stood between them, in order. */
export function unmark(marked: string): { readonly text: string; readonly proposals: readonly string[] } {
  return {
    text: marked.replace(/[⟦⟧]/g, ''),
    proposals: Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, text]) => text ?? ''),
  };
}

/** The report that a body makes below a headline. */
export function toReport(body: string): string {
  return `某市召开专题座谈会\n\n${body}\n`;
}

/** The texts that are found in a report, in the order of the text. */
export function proposalsOf(text: string): readonly string[] {
  const found = extract(text).speakers.flatMap((speaker) => speaker.proposals);
  return [...found].sort((a, b) => a.start - b.start).map((proposal) => proposal.text);
}
