/** Labels of the body that put a report up: the source where nothing else names one. */
export const publisherLabels: readonly string[] = [
  '发布机构', '发布单位', '发布部门', '发布者', '发布人', '信息发布机构', '公开机构', '发文机关', '发文单位',
];
