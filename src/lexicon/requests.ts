/** What makes a question ask somebody to do something: 能不能, 何不. Pieces of a pattern for a unit. */
export const requests: readonly string[] = [
  '能不能', '能否', '可否', '可不可以', '是否可以', '行不行', '好不好', '要不要', '该不该', '何不', '为什么不[把让给]', '是不是[可能该应改要把]',
];
