/** What the app of a county's newsroom opens its name with, the place follows (云上平江, 掌上平江). */
export const outletOpenings: readonly string[] = ['云上', '掌上', '今日'];
