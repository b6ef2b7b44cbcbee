/** Verbs of headlines: a body's name holds none (政变军人|称|已推翻总统). */
export const headlineVerbs: readonly string[] = [
  '考察',
  '称', '播出', '表示', '指出', '强调', '宣布', '呼吁', '会见', '同意', '拒绝', '谴责', '批评', '警告', '敦促',
];
