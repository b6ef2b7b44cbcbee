/** Words by which a report tells of people who met where it does not call that a meeting. */
export const gatheringWords: readonly string[] = [
  '坐到(?:了)?一(?:起|张|块)', '坐在(?:了)?一(?:起|张|块)', '围坐', '围成一圈', '面对面(?!的)', '分[团组](?:审查|审议|讨论)',
];
