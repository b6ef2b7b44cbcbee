/** Verbs that say which post somebody has in a body: 在县中医院|当|护士长. */
export const servingVerbs: readonly string[] = ['当', '做', '任', '担任', '出任'];
/** What leads to somebody's post in an attribute: 身为|区政协委员的. */
export const postOpeners: readonly string[] = ['现任', '曾任', '兼任', '担任', '身为', '作为', '同为', '同是', '同样是'];
