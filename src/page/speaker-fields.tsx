import { useState } from 'preact/hooks';
import { affiliations } from '../affiliations.js';
import type { Who } from '../corrections/correction.js';
import { keyOf, toIdentity } from '../corrections/reviewed-document.js';
import { useMeans } from './context.js';
import { Select } from './select.js';

interface SpeakerFieldsProps {
  /** Those whom the report has; one may come more than once. */
  readonly known: readonly Who[];
  readonly who: Who | null;
  readonly onChange: (who: Who | null) => void;
}

const nobody: Who = { name: null, group: null, organization: null, title: null, affiliation: null };

/** Who proposes it: one of the report's speakers, or another one. */
export function SpeakerFields({ known, who, onChange }: SpeakerFieldsProps) {
  const { say } = useMeans();
  const speakers = new Map(known.map((each) => [keyOf(each), toIdentity(each)]));
  const [isNew, setNew] = useState(false);
  const isOther = isNew || who === null;
  const choose = (key: string | null) => {
    setNew(key === null);
    onChange(key === null ? null : (speakers.get(key) ?? null));
  };
  return (
    <fieldset class="speaker">
      <legend>{say('speaker')}</legend>
      <Select
        label={say('speaker')}
        all={say('otherSpeaker')}
        value={isOther ? null : keyOf(who)}
        options={[...speakers].map(([key, { organization, title }]) => [
          key,
          [key, organization, title].filter(Boolean).join(' · '),
        ])}
        onChange={choose}
      />
      {isOther && <OtherSpeaker onChange={onChange} />}
    </fieldset>
  );
}

function OtherSpeaker({ onChange }: Pick<SpeakerFieldsProps, 'onChange'>) {
  const { say } = useMeans();
  const [fields, setFields] = useState({ name: '', isGroup: false, who: nobody });
  const change = (more: Partial<typeof fields>) => {
    const next = { ...fields, ...more };
    const name = next.name.trim();
    setFields(next);
    onChange(name === '' ? null : { ...next.who, [next.isGroup ? 'group' : 'name']: name });
  };
  const textField = (label: string, value: string, onValue: (value: string) => void) => (
    <label>
      {label}
      <input type="text" value={value} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
    </label>
  );
  const { name, isGroup, who } = fields;
  return (
    <div class="other">
      {textField(say('name'), name, (value) => change({ name: value }))}
      <label class="check">
        <input
          type="checkbox"
          checked={isGroup}
          onChange={({ currentTarget }) => change({ isGroup: currentTarget.checked })}
        />
        {say('isGroup')}
      </label>
      {textField(say('organization'), who.organization ?? '', (value) =>
        change({ who: { ...who, organization: value.trim() || null } }),
      )}
      {textField(say('post'), who.title ?? '', (value) => change({ who: { ...who, title: value.trim() || null } }))}
      <Select
        label={say('affiliation')}
        all={`${say('affiliation')}: ${say('none')}`}
        value={who.affiliation}
        options={affiliations.map((each) => [each, each])}
        onChange={(value) =>
          change({ who: { ...who, affiliation: affiliations.find((each) => each === value) ?? null } })
        }
      />
    </div>
  );
}
