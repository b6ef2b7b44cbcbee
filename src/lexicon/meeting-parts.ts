/** What somebody is in the meeting alone, and forms of address by courtesy: all yield to a post or an occupation that the report gives beside them. */
export const meetingParts: readonly string[] = [
  '专家学者', '听证陈述人', '陈述人', '申请人', '听证参加人', '听证会参加人', '参加人', '专家参加人', '消费者参加人代表', '经营者参加人', '人大代表参加人', '政协委员参加人', '利害关系人', '听证人', '提案人', '联名提案人', '旁听人员', '旁听市民', '嘉宾', '特邀嘉宾', '提案执笔人', '提案主笔', '与谈人', '与谈嘉宾', '点评人', '评议人', '点评嘉宾', '分享人', '主讲人', '首位主讲人', '最后一位主讲人', '主讲嘉宾',
  '老师', '师傅', '大妈', '大爷', '阿姨', '大姐', '大哥', '老汉',
];
