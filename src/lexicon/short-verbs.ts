/** Verbs of one character that, with 着, 了 or 过 behind them, open what a person is said to do (邓咏诗|开了三十年旅行社). One string of them. */
export const shortVerbs: readonly string[] = ['晃挥揉捏抖拧甩拄扛拎扬扶摆拍摸挠推挪捋擦抹磕顺开当做干拿带讲谈写读看听问跑走搬修建办种养教学住来去吃打算抽举捧掏指搓翻画量记站坐守盯等管掰作'];
