/** What makes a question ask somebody to do something: 能不能, 何不. Pieces of a pattern for a unit. */
export const requests: readonly string[] = [
  '能不能',
  '能否',
  '可否',
  '可不可以',
  '可以吗',
  '行不行',
  '好不好',
  '是否可以',
  '是不是[可能该应改要把]',
  '何不',
  '何妨',
  '为什么不(?:把|让|给)',
  '要不要',
  '该不该',
  '不妨',
];
