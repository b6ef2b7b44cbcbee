/** What those are called whose number may stand first: 一号消费者代表. */
export const numberedDelegates: readonly string[] = ['代表', '听证代表', '消费者代表', '居民代表', '业主代表'];
/** Kinds of people whom minutes number instead of naming (居民1, 委员甲), and what meeting software calls whoever it does not know. */
export const numberedPeople: readonly string[] = [
  '说话人', '发言人', '发言者', '居民', '村民', '业主', '群众', '市民', '网友', '家长', '学生', '职工', '代表', '听证代表', '消费者代表', '居民代表', '村民代表', '商户代表', '业主代表', '职工代表', '学生代表', '家长代表', '企业代表', '教师代表', '市民代表', '群众代表', '委员', '专家', '嘉宾', '学者', '与会者', '参会者', '受访者', '家属', '患者', '听众', '观众', '旅客', '租户', '商户', '当事人',
];
