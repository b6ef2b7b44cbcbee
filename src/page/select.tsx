interface SelectProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChange: (value: string | null) => void;
}

/** A list to choose one of, or all: null. */
export function Select({ label, all, value, options, onChange }: SelectProps) {
  // A value may be the empty text, so that options are told apart by where they stand.
  const at = value === null ? -1 : options.findIndex(([option]) => option === value);
  return (
    <select
      aria-label={label}
      value={String(at)}
      onChange={({ currentTarget }) => onChange(options[Number(currentTarget.value)]?.[0] ?? null)}
    >
      <option value="-1">{all}</option>
      {options.map(([, shown], i) => (
        <option key={i} value={String(i)}>
          {shown}
        </option>
      ))}
    </select>
  );
}
