/** Posts of those who write or print a report, who speak in none. */
export const writers: readonly string[] = ['记者', '通讯员', '编辑', '实习生', '摄影', '作者'];
