/** What the narrator sets the scene with between what is said: applause, those who listen, the end of the meeting. Pieces of a pattern. */
export const sceneWords: readonly string[] = [
  '掌声', '叫好', '话音', '(?:现场|全场|台下|场内|会场|帐篷里|屋里)[^,]{0,6}(?:响起|一片|气氛|不时|有人|爆发|安静|沸腾|接单|“)', '点头', '鼓掌', '鼓起掌', '点了点头', '摆摆手', '摆手', '^说完', '频频', '举手', '边听边', '边记', '(?:会议|座谈会|恳谈|活动|协商会|听证会|讨论|发言|会)(?:结束|后,|临近尾声|接近尾声)',
  '记者(?:看到|注意到|了解到|获悉)', '往期', '责编', '编辑', '^END', '^[^,]{1,6}说$', '说着说着', '众人', '笑了', '又站起来', '摊开双手', '会心',
];
