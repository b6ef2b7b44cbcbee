/** Of whom 他希望 asks something, where of anybody else it wishes. Pieces of a pattern, right behind 希望. */
export const hopedOf: readonly string[] = [
  '[省市区县镇](?!民|友|场)', '国家', '政府', '有关', '相关', '各[级地]', '学校', '社区', '街道', '企业', '物业', '[^,。;]{1,10}(?:部门|单位|机构)',
];
