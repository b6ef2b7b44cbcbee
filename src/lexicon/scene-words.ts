/** What the narrator sets the scene with between what is said: applause, those who listen, the end of the meeting. Pieces of a pattern. */
export const sceneWords: readonly string[] = [
  '掌声', '话音', '点头', '摇头', '摆手', '举手', '踊跃发言', '记下来', '坐在第[一二三四]排', '^附[表件图录][:\\d]{0,4}$', '当场[问答]', '^[^,]{1,6}说$', '^\\(?众:', ',不准$', '(?:没有|未能?|尚未)(?:形成|达成)(?:一致|统一|共识)',
  '^[^,]{1,4}的(?:提议|发言|主张)(?:得到|赢得|引起)', '(?:会议|座谈会|协商会|听证会|讨论|发言)(?:结束|后,|临近尾声|接近尾声)',
];
/** What a record notes in brackets of the room, or of how somebody speaks: (全场|掌声). Pieces of a pattern. */
export const roomNotes: readonly string[] = ['掌声', '鼓掌', '笑声?', '大笑', '众笑', '停顿', '喝水', '哽咽', '沉默', '插话', '翻材料'];
