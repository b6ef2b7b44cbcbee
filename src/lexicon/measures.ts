/** What a numeral counts: 三次, 六百元, 两项. One character each, in one string. */
export const measures: readonly string[] = ['个项批次年月日天周家位名条种类倍元角吨亩人户处所座台套份级层期场轮张间栋辆米里斤岁成对组支届线点度分秒时环片块件万亿'];
