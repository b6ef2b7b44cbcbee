import { describe, expect, it } from 'vitest';
import { toOrganizationKey } from '../../src/stats/organization.js';
import { splitNames, toPeople } from '../../src/stats/people.js';

interface Attribution {
  readonly speaker: string;
  readonly organization?: string;
  readonly affiliation?: string;
}

function toVoice({
  speaker,
  organization = null,
  affiliation = null,
}: Partial<Record<keyof Attribution, string | null>>) {
  return { speaker: speaker ?? null, organization, affiliation };
}

/** How many persons the attributions, in any order, stand for. */
function countPeople(attributions: readonly Attribution[]): number {
  const voices = attributions.map(toVoice);
  const counts = [voices, voices.toReversed()].map((order) => {
    const personOf = toPeople(order);
    return new Set(order.map((voice) => personOf(voice)?.key)).size;
  });
  expect(counts[0]).toBe(counts[1]);
  return counts[0] ?? 0;
}

describe('one name', () => {
  it.each<[string, number, Attribution[]]>([
    [
      'name and organization agree',
      1,
      [
        { speaker: '王芳', organization: '市教育局' },
        { speaker: '王芳', organization: '市教育局' },
      ],
    ],
    [
      'the organizations differ',
      2,
      [
        { speaker: '王芳', organization: '市教育局' },
        { speaker: '王芳', organization: '市民政局' },
      ],
    ],
    [
      'the names differ',
      2,
      [
        { speaker: '王芳', organization: '市教育局' },
        { speaker: '王方', organization: '市教育局' },
      ],
    ],
    [
      'blanks, width or script differ',
      1,
      [
        { speaker: '陳 静', organization: '市台联' },
        { speaker: '陈静', organization: '市臺聯' },
      ],
    ],
    [
      'one organization is in short',
      1,
      [
        { speaker: '王芳', organization: '民革青澜区委' },
        { speaker: '王芳', organization: '民革区委会' },
      ],
    ],
    [
      'one organization is in full',
      1,
      [
        { speaker: '王芳', organization: '民盟青澜区委' },
        { speaker: '王芳', organization: '中国民主同盟青澜区委员会' },
      ],
    ],
    ['neither organization has one', 1, [{ speaker: '王芳' }, { speaker: '王芳' }]],
    ['one has no organization', 1, [{ speaker: '王芳' }, { speaker: '王芳', organization: '市教育局' }]],
    [
      'one has no organization, and two others have',
      3,
      [
        { speaker: '王芳' },
        { speaker: '王芳', organization: '市教育局' },
        { speaker: '王芳', organization: '市民政局' },
      ],
    ],
    [
      'the affiliation of one speaks for the other',
      1,
      [
        { speaker: '王芳', affiliation: '民革' },
        { speaker: '王芳', organization: '民革青澜区委', affiliation: '民革' },
      ],
    ],
    [
      'the affiliation of one speaks against the other',
      2,
      [
        { speaker: '王芳', affiliation: '民盟' },
        { speaker: '王芳', organization: '民革青澜区委', affiliation: '民革' },
      ],
    ],
    [
      'a short organization fits two',
      3,
      [
        { speaker: '王芳', organization: '民革区委' },
        { speaker: '王芳', organization: '民革青澜区委' },
        { speaker: '王芳', organization: '民革槐溪区委' },
      ],
    ],
  ])('where %s: %i', (_what, count, attributions) => {
    expect(countPeople(attributions)).toBe(count);
  });

  it('is shown with what is known of the person, from whichever report', () => {
    const known = toVoice({ speaker: '王芳', organization: '民革青澜区委', affiliation: '民革' });
    const unknown = toVoice({ speaker: '王芳' });
    expect(toPeople([unknown, known])(unknown)).toMatchObject({ organization: '民革青澜区委', affiliation: '民革' });
  });

  it('that is not known is nobody', () => {
    const nobody = toVoice({});
    expect(toPeople([nobody])(nobody)).toBeNull();
  });
});

it.each([
  ['中国民主同盟青澜区委员会', '民盟青澜区委'],
  ['民盟青澜区委会', '民盟青澜区委'],
  ['青澜區工商業聯合會', '青澜区工商联'],
  ['市佛教协会', '市佛教协会'],
  ['团市委', '团市委'],
])('%s is %s', (organization, key) => {
  expect(toOrganizationKey(organization)).toBe(key);
});

it.each([
  ['温如海、江月华', ['温如海', '江月华']],
  ['买买提·吐尔逊、王芳', ['买买提·吐尔逊', '王芳']],
  ['教育局、民政局负责人', ['教育局、民政局负责人']],
  ['王芳', ['王芳']],
])('%s are %j', (speaker, names) => {
  expect(splitNames(speaker)).toEqual(names);
});
