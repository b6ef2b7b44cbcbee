/** Verbs of one character that, with 着, 了 or 过 behind them, open what a person is said to do (邓咏诗|开了三十年旅行社). One string of them. */
export const shortVerbs: readonly string[] = ['晃挥揉捏抖拧甩拄扛拎扬扶摆拍摸挠推挪捋擦抹磕顺开当做干拿带讲谈写读看听问跑走搬修建办种养教学住来去吃打算抽举捧掏指搓翻画量记站坐守盯等管掰作低眯瞪睁涨皱咬咧抿喝呷叼掐敲按抚摁抱背牵挎搂挽拉提抬挑穿戴披裹摘脱卷撸弯蹲趴靠倚躺跪跳跨绕围挤凑瞧瞅瞄数念唱喊嚷吼叫哭笑骂劝哄逗比划涂抄贴撕剪拆拨点滑刷播录摄关锁接递抛扔丢塞装倒舀盛切砍锯铲挖刨埋浇洒扫洗晒晾烧煮蒸炒烤熬哽噙含透忍憋屏板绷压顿缓'];
