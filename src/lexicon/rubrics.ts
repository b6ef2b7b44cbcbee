/** What a column of a page, or the place where people are heard, is called behind their kind (【代表心声】, 【代表之家】): no names. */
export const rubrics: readonly string[] = [
  '短信', '来信', '留言', '来电', '热线', '热评', '信箱', '互动', '之家', '联络站', '会客厅', '工作室', '直通车', '回音',
  '心声', '声音', '之声', '视线', '视点', '视角', '支招', '热议', '直击', '镜头', '心愿', '名片', '寄语', '呼声', '解读', '期盼', '关注', '聚焦', '建言', '献策', '观点', '风采', '话题', '手记', '把脉', '点评', '访谈', '对话', '故事', '感言', '心语', '论坛', '看点', '问答', '作业', '答卷', '日记', '足迹', '微讲堂', '履职', '在线', '亮点',
];
/** What a rubric ends in that names an undertaking: 【养犬|管理】. */
export const undertakings: readonly string[] = ['管理', '服务', '建设', '治理', '保护', '工程', '行动', '共享', '防控'];
