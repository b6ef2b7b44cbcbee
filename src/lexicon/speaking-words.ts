/** How somebody takes the word: 市民盛佩华|第一个发言. Pieces of a pattern. */
export const wordTaking: readonly string[] = [
  '发言', '站了?起来', '站起身', '举起手', '开口', '开腔', '接过话头', '接过话筒', '打开话匣', '的(?:提案|议案)(?:主要)?(?:有|包括|分为?)[两二三四五六]', '[讲说]得(?!对|好)', '[讲提谈说](?:了|出了?)?[几两二三四五六七八九十](?:[点条层]|[件个](?=方面|意见|建议|问题|想法|事))',
];
/** What tells behind a quotation that somebody spoke or wrote. Pieces of a pattern, at a clause's head unless they say otherwise. */
export const speakingSigns: readonly string[] = [
  '^(?:答话|说话|说出?这[番句些]?话|接话|开口|搭话|插话|提问|发言)的,?是', '(?:头一个|第[一二三]个|率先|抢先|首先|最先|带头)(?:发言|发了言|开口|开腔|举手|站起来)', '打开了?话匣子', '快人快语', '直言不讳', '是[^,。]{0,16}(?:留言|来信|来电|打进电话|发言|举手|开口)[^,。]{0,4}的', '的(?:话|发言|提议)(?:赢|引|博|让|激|简短|掷地|言简|铿锵|很|十分)', '说得', '接(?:过|着)[^,。]{0,3}话', '话音[刚未]落',
];
/** What others do who 建议 nothing: 有学生|问及贷款的门槛. */
export const askingVerbs: readonly string[] = ['问', '询问', '追问', '投诉', '关心', '担心', '质疑', '抱怨', '想知道'];
/** How soon somebody in charge replies: 局长|当场|答复. */
export const atOnceAdverbs: readonly string[] = ['当场', '当即', '随即', '立即', '立刻', '马上'];
/** How somebody in charge replies. */
export const replyingVerbs: readonly string[] = ['回应', '答复', '回答', '表态', '拍板', '承诺'];
/** What else he does there and then: 省长当场|请… */
export const actingVerbs: readonly string[] = ['表示', '指示', '要求', '安排', '让', '请', '叫', '拨', '打', '拿'];
/** Whose words, or what of somebody, moves a speaker: 张伟民的|遭遇触动了她. */
export const movingThings: readonly string[] = ['话', '发言', '讲述', '提问', '疑问', '经历', '遭遇', '担忧'];
