/** Verbs that say which post somebody has in a body: 在县中医院|当|护士长. */
export const servingVerbs: readonly string[] = ['当', '做', '任', '担任', '出任'];
