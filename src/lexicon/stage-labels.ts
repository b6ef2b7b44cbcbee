/** What a broadcast's script writes in brackets before a paragraph: who is heard, or that the narrator is. */
export const stageLabels: readonly string[] = [
  '接上', '接前', '续前', '同期声', '同期', '采访', '采访同期', '解说', '解说词', '导语', '正文', '记者', '记者出镜', '出镜', '配音', '画外音', '字幕', '人名条', '人名字幕', '字幕条', '尾', '尾声', '口播', '播', '播音', '现场', '现场同期', '主播', '旁白', '出录音', '录音', '录音起', '现场录音',
];
/** What such a script writes before the name of whoever is heard: 同期声字幕:何秀芬. Pieces of a pattern. */
export const hearingLabels: readonly string[] = ['录音', '同期声?', '连线', '出镜', '采访'];
/** What a hearing calls those who ask and answer, before 人. */
export const hearingParts: readonly string[] = ['应询', '答询', '主询', '询问', '提问', '追问', '回应', '答复', '发言'];
