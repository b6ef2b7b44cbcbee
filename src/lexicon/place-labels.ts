/** What opens a line that says where on a site the page stands. */
export const placeLabels: readonly string[] = [
  '版面:', '当前位置', '我的位置', '您的位置', '你的位置', '您现在的位置', '您当前的位置', '您现在的位置是', '您所在的位置', '您当前位置', '所在位置', '当前所在位置', '现在位置', '现在的位置', '所在的位置', '位置', '您所在位置', '首页位置',
  '路径', '导航', '本页位置', '您当前所在位置', '你当前所在位置',
];
