/** Verbs that tell, at the end of a sentence, what comes of a measure as often as they ask for it. */
export const outcomeVerbs: readonly string[] = [
  '推动', '促进', '实现', '共建', '携手', '推进', '提高', '提升', '节省', '节约', '减少', '降低', '增加', '开拓', '造福', '满足', '保障', '安置', '组建', '带动', '解决', '服务', '方便', '惠及', '打破', '成就', '支撑', '反映',
];
