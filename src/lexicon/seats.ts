/** What an elected or appointed member of a body is called. */
export const seats: readonly string[] = [
  '委员', '代表', '常委',
];
