/** What an interview is announced with: 近日,记者|专访|某学院副教授. */
export const interviewVerbs: readonly string[] = [
  '——访', '专访', '采访', '对话', '连线', '访谈', '请教', '走访', '访问', '约请', '邀请', '请来', '见到',
];
/** Labels before whoever is interviewed. Pieces of a pattern. */
export const intervieweeLabels: readonly string[] = ['受访(?:人|者|嘉宾|专家)', '嘉宾', '对话(?:人|者)', '(?:采访|访谈|受访)对象', '对话人物', '人物名片', '人物'];
