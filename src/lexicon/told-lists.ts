/** What a list tells that asks nobody to act: 原因有三:一是…, 调研中发现三方面|问题. */
export const toldNouns: readonly string[] = [
  '原因', '好处', '意义', '优势', '优点', '益处', '作用', '目的', '问题', '困难', '难点', '难题', '困境', '短板', '不足', '瓶颈', '痛点', '堵点', '矛盾', '障碍', '表现', '体现', '理由', '特点', '特征', '挑战', '风险', '隐患', '成效', '成果', '变化',
  '依据', '现象', '倾向', '弊端', '弊病', '危害', '后果', '缺点', '缺陷', '影响', '差距', '顾虑', '担忧', '误区', '薄弱环节', '制约因素', '因素',
];
/** Verbs with which a speaker tells of them: 主要|存在|以下问题. */
export const tellingVerbs: readonly string[] = ['有', '存在', '发现', '列举', '带来', '呈现', '面临', '反映', '归纳', '具有', '暴露', '遇到', '说明', '看到', '出于', '基于'];
/** What joins such a noun to its list: 意义|在于. Pieces of a pattern. */
export const tellingJoins: readonly string[] = [
  '在于', '有', '主要有', '主要在于', '主要是', '是', '包括', '如下', '表现为', '表现在', '体现为', '体现在', '集中在', '主要表现在', '主要表现为', '主要体现在', '突出表现在', '集中表现在',
];
/** Work that is done: 做了|三件事. Pieces of a pattern. */
export const workDone: readonly string[] = ['(?:做|办|干|完成|开展|推动|落实)了[^,]{0,4}[几两二三四五六七八九十\\d][个件项方]面?[^,]{0,4}(?:事|工作|实事|探索|尝试)'];
/** What somebody is asked to do about such matters, or that it is asked at all, so that the list calls: 重点|解决|三个问题. Pieces of a pattern. */
export const dealingVerbs: readonly string[] = ['解决', '破解', '化解', '克服', '攻克', '处理', '整治', '聚焦', '正视', '针对', '围绕', '重视', '抓[住好]', '把握', '关注', '注意', '应', '(?<!主)要(?!求)', '须', '需', '请'];
