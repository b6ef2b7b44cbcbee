import type { ColumnKind } from '../text/columns.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { Post } from './post.js';
import { toWrittenPost, type Voice } from './speaker.js';
import { splitPost } from './split-post.js';
import { write } from './write.js';

/** A cell of a table or the value of a form's label, and what it holds. View offsets. */
export interface Field {
  readonly kind: ColumnKind;
  readonly value: Span;
}

/** A person's voice with the body, the post and the sector that the fields beside the name give; a group's as it is. */
export function withFields(view: View, voice: Voice, fields: readonly Field[]): Voice {
  const cellOf = (kind: ColumnKind) =>
    fields.find((field) => field.kind === kind && field.value.end > field.value.start)?.value ?? null;
  if (voice.group !== null) return voice;
  const standing = cellOf('standing');
  const held: Post = standing
    ? splitPost(view.chars, standing.start, standing.end)
    : { organization: cellOf('body'), post: cellOf('post') };
  const sector = cellOf('sector');
  const posts = held.organization || held.post ? [...voice.posts, toWrittenPost(view, held)] : voice.posts;
  return { ...voice, posts, sector: voice.sector ?? (sector && write(view, sector)) };
}

/** The trigger that the head of a column or the label of a field is for the words at `at`, as 建议: would be. */
export function toAnnouncement(at: number): Trigger {
  return { start: at, end: at, word: '建议', kind: 'announcement', rule: 'announcement' };
}
