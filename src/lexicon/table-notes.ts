/** What a line below a table opens with that belongs to none of its rows. Pieces of a pattern. */
export const tableNotes: readonly string[] = ['附件', '填表', '填报', '说明', '备注', '注[:\\d]', '联系', '以上', '此表', '本表', '请'];
