/** What a placeholder stands for; a message in a message is put into words by the same catalogue. */
export type Value = string | number | Message;

/** What the placeholders of a message stand for, by their names. */
export type Values = Readonly<Record<string, Value>>;

/** Something to say, in no language yet: the key of a text in the catalogues, and what fills its placeholders. */
export interface Message {
  readonly key: string;
  readonly values: Values;
}

/** Texts by their keys. `{name}` is a placeholder; `{count|one|many}` is `one` where `count` is 1, else `many`. */
export type Catalogue = Readonly<Record<string, string>>;

/** The names of the placeholders in a text, as a union type. */
type Names<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Names<Rest>
  : never;

/** The values that the placeholders of a text ask for. */
export type ValuesOf<Text extends string> = { readonly [Name in Names<Text>]: Value };

const placeholder = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** Puts a message into the words of a catalogue; one that the catalogue does not have is its key. */
export function format(catalogue: Catalogue, { key, values }: Message): string {
  return (catalogue[key] ?? key).replace(placeholder, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? '';
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === 'object' ? format(catalogue, value) : String(value);
  });
}

/** The names of a text's placeholders, each once, in order of their spelling. */
export function findPlaceholders(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(placeholder), ([, name = '']) => name))].sort();
}
