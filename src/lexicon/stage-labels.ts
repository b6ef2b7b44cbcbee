/** What a broadcast's script writes in brackets before a paragraph: who is heard, or that the narrator is. */
export const stageLabels: readonly string[] = [
  '接上', '接前', '续前', '同期声', '同期', '采访', '采访同期', '解说', '解说词', '导语', '正文', '记者', '记者出镜', '出镜', '配音', '画外音', '字幕', '人名条', '人名字幕', '字幕条', '尾', '尾声', '口播', '播', '播音', '现场', '现场同期', '主播', '旁白', '出录音', '录音', '录音起', '现场录音',
];
