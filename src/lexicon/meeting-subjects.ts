/** Sentence subjects by which the report itself takes the word back. */
export const meetingSubjects: readonly string[] = [
  '会议', '会议还', '座谈中,', '讨论中,', '交流中,', '与会人员', '大会', '会上', '会后', '会前', '座谈会', '协商会', '论坛', '研讨会', '听证会', '本次会议', '此次会议', '据悉',
  '据了解', '据介绍', '现场', '讨论环节', '交流环节', '互动环节', '提问环节', '问答环节', '自由发言环节', '回应环节', '点评环节',
];
