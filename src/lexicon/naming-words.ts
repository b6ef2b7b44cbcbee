/** What stands between somebody and his full name: 巴院士全名巴德新. */
export const namingWords: readonly string[] = [
  '名叫', '名为', '大名', '本名', '全名', '真名', '名字叫', '名字是', '姓名是',
];
