/** What stands in the head of a table above the names of those who speak, or before them in a form. */
export const nameColumns: readonly string[] = [
  '姓名', '政协委员', '人大代表', '专家姓名', '专家', '发言人', '发言者', '提案人', '提案者', '第一提案人', '领衔代表', '领衔人', '建议人', '提建议人', '反馈人', '反映人', '提出人', '提出者', '意见提出人', '建议提出人', '意见来源', '建议来源', '代表', '委员', '代表姓名', '委员姓名', '提出单位', '反馈单位', '建议单位', '提出单位(人)', '提出人(单位)', '提出单位/个人', '单位(个人)', '单位/个人', '单位或个人', '建议单位(人)', '反馈单位(人)', '反馈单位/个人', '反馈单位或个人',
];
/** Above what they call themselves on the net. */
export const nicknameColumns: readonly string[] = ['网名', '昵称', '网友', '网友昵称', '网友名称', '用户名', '用户', '留言者'];
/** Above the bodies that they are of. */
export const bodyColumns: readonly string[] = ['单位', '工作单位', '所在单位', '所在部门', '班组', '所在班组', '科室', '所在科室', '代表单位', '发言单位', '参会单位', '与会单位', '推荐单位', '选送单位', '单位名称', '所属单位', '所属团体', '团体', '部门', '代表团'];
/** Above the posts that they hold there. */
export const postColumns: readonly string[] = ['职务', '职称', '职务职称', '身份', '会内职务', '党内职务', '社会职务', '代表类别', '人员类别', '身份类别', '职业', '工种', '岗位', '职务(职称)', '职称(职务)'];
/** Above both in one cell. */
export const standingColumns: readonly string[] = ['单位职务'];
/** Above their party or sector. */
export const sectorColumns: readonly string[] = ['界别', '党派', '所属党派', '所属界别', '党派界别', '政治面貌'];
/** Above what they propose: the head opens it as 建议: would. Pieces of a pattern for the whole cell. */
export const proposalColumns: readonly string[] = [
  '(?:意见[和、及与]?|具体(?:意见)?|主要(?:意见)?|对策|工作|修改(?:意见)?|整改|完善|改进|其他|相关|几点|思路及|措施)?建议(?:内容|内容摘要|摘要|事项|措施|办法|做法)?[一二三四五六\\d]?',
  '您?对[^,。;]{2,16}的?(?:有何|有什么|哪些)?(?:意见[和、及与]?|修改|改进|具体)?建议(?:内容)?',
];
/** Above what is said, of which only what a word of its own opens is proposed. */
export const opinionColumns: readonly string[] = ['意见', '具体内容', '意见内容', '主要意见', '反馈意见', '反馈内容', '留言内容', '留言', '具体意见', '论证意见', '评审意见', '审议意见', '讨论意见', '咨询意见', '修改意见', '代表意见', '委员意见', '群众意见', '专家意见', '意见要点', '意见摘要', '建言内容', '建言', '建言摘要', '提案内容', '发言内容', '发言摘要', '发言要点', '发言', '主要内容', '内容', '内容摘要', '反映问题', '反映事项', '诉求', '问题及建议', '问题和建议', '问题与建议', '反映问题及建议', '反映的问题及建议', '反映问题和建议', '存在问题及建议', '情况及建议'];
/** Above titles, which are no proposals though they begin with 建议. */
export const titleColumns: readonly string[] = ['案由', '题目', '标题', '案名', '名称', '提案题目', '提案名称', '提案标题', '议案名称', '建议标题', '建议名称', '建议题目', '提案案由'];
/** Above the days by which a table wants something done: where nobody is named, its 建议 are tasks. */
export const deadlineColumns: readonly string[] = ['完成时限', '完成时间', '整改时限'];
/** Above what a table marks or counts: its 建议 are nobody's in a meeting. */
export const recordColumns: readonly string[] = ['得分', '分数', '总分', '等次', '考核等次', '考核结果', '现任职务', '拟任职务', '预算', '金额', '出席次数', '议案', '提案', '血压', '诊断'];
/** What asks bodies to act where no column has names. Pieces of a pattern for a cell. */
export const tasksOfBodies: readonly string[] = ['^(?:整改|工作|对策|改进|完善|措施|思路)', '建议(?:措施|事项)$'];
/** Above the numbers of the rows. */
export const numberColumns: readonly string[] = ['序号', '编号', '序'];
/** What else a table or a form has. A cell of a head that no list holds is one, too, if it is short. */
export const otherColumns: readonly string[] = [
  '所在地', '所在选区', '选区', '来件方式', '态度', '提案编号', '专家编号', '专家签名', '签名', '是否同意', '是否通过', '是否同意通过', '是否同意公开', '满意度', '整改措施', '责任科室', '收到日期', '承办部门', '处理结果', '落实情况', '案号', '主题', '类别', '问题', '情况', '责任单位', '承办单位', '拟承办单位', '交办单位', '拟交办单位', '建议承办单位', '拟办意见', '处理意向', '主办单位', '会办单位', '协办单位', '责任部门', '办理情况', '采纳情况', '采纳意见', '是否采纳', '处理意见', '办理结果', '答复', '备注', '时间', '日期', '附议人', '联名人', '所在代表团', '所属代表团', '审查意见', '审查结果', '通讯地址', '邮编', '手机', '任务', '工作任务', '牵头单位', '配合单位', '时限', '要求', '责任人', '议程', '地点', '结果', '性别', '年龄', '民族', '学历', '情况分析', '现状', '存在问题', '背景', '电话', '联系电话', '联系方式', '条款', '原文', '理由', '修改理由', '依据',
];
/** What a cell for names says that names nobody. */
export const noNames: readonly string[] = ['匿名', '佚名', '不详', '未填', '未知', '待定', '空缺', '保密', '电话', '热线', '未署名', '未留名', '略', '合计', '小计', '总计', '其他', '无名氏'];
/** What a cell says that has no proposal. Pieces of a pattern for the whole cell. */
export const noProposals: readonly string[] = [
  '[无/—-]', '详?见(?:附件|附表|附页|背面|另纸)', '(?:暂|均|尚)?(?:无|没有?)(?:其他|不同|修改|具体|补充)?(?:意见|建议|异议|补充|意见(?:和|及|、)?建议)?(?:,(?!.*(?:要|应|请|希望|尽快|增|多|改)).*)?', '(?:原则上?|完全|表示)?同意(?:该|此|本|以上|上述)?(?:方案|意见|草案|稿|办法)?', '(?:很|非常|比较|十分)?(?:满意|赞同|赞成|支持|认可)', '挺好', '不清楚', '对[^,。]{2,8}没(?:有)?意见,[^。要应把多增改请]*', '[^。要应把多增改]{0,8}(?:很好|不错)(?:,[^。要应把多增改]{0,10})?',
  '[约近共]?\\d+(?:\\.\\d+)?(?:件|条|项|份|个|号|次|万?元|%)?', '通过', '不通过', '优秀', '良好', '合格', '基本合格', '不合格', '暂缓',
];
