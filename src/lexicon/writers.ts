/** Posts of those who write or print a report, who speak in none. Pieces of a pattern. */
export const writers: readonly string[] = ['记者', '(?<!农民|乡村|基层|业余|骨干|老)通讯员', '(?<!总)编辑', '实习生', '摄影', '(?<!工)作者'];
