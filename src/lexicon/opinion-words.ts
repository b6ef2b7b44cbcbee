/** What people have behind 的 that leaves them no subject: 居民的|担心是…. */
export const opinionNouns: readonly string[] = ['想法', '看法', '意见', '观点', '诉求', '感受', '担心', '讨论'];
/** What moves them: 居民最|头疼的. */
export const concernVerbs: readonly string[] = ['关心', '担心', '惦记', '在意', '看重', '头疼'];
/** How they sound and feel. */
export const moodNouns: readonly string[] = ['声音', '嗓门', '语气', '神情', '情绪', '心情'];
