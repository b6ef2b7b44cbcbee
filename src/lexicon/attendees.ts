/** Who takes part in a meeting, as the narrator speaks of all of them (代表委员|们). */
export const attendees: readonly string[] = ['代表委员', '委员', '代表', '专家', '嘉宾', '来宾', '学员', '与会者', '参会者'];
/** Who spoke, where a report counts them behind their names: 等四位|企业家. */
export const countedSpeakers: readonly string[] = ['同志', '委员', '代表', '专家', '学者', '负责人', '企业家', '嘉宾', '会员', '人士'];
/** Who is asked to a meeting: 邀请农业|专家座谈. */
export const invitedPeople: readonly string[] = ['代表', '专家', '会员', '人士', '家', '人员', '负责人', '群众'];
