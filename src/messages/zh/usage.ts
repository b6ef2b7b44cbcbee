import type { usage as english } from '../en/usage.js';

/** 命令行有何问题，以及命令行要说的其他话。 */
export const usage: Readonly<Record<keyof typeof english, string>> = {
  'unknown-command': '没有“{name}”这个命令{hint}',
  'unknown-option': '没有 {name} 这个选项{hint}',
  'missing-value': '{option}：缺少取值',
  'missing-argument': '缺少 {name}；用法见：proposals {command} --help',
  'excess-arguments': '“{command}”用不了这么多参数；用法见：proposals {command} --help',
  'wrong-usage': '{message}',
  'no-such-choice': '{option}：没有“{value}”；可选：{choices}{hint}',
  'did-you-mean': '；是否想写 {guess}？',
  'no-report': '没有指定报道；可以试试：proposals {command} report.txt',
  'no-such-column': '--columns：没有“{name}”这一列；可选：{choices}{hint}',
  'no-such-encoding': '--encoding：不支持“{name}”；可选：{choices}{hint}',
  'no-pattern': '--split：“{pattern}”不是 RE2 正则表达式（不支持环视和反向引用）；也可写 auto',
  'no-size': '{option}：“{value}”不是大小；请写 1 以上的数，可带 K、M 或 G',
  'no-list': '--files-from：{problem}',
  'stdin-twice': '--files-from -：标准输入不能既是名单又是报道；请让其中之一用文件',
  'no-format': '{output}：从扩展名看不出格式；请加上 --format（{choices}）',
  'not-for-terminal': '{format} 不是能在终端上显示的文本；请用 --output 写入文件，或送入管道',
  'no-number-of-keywords': '--keywords：“{number}”不是关键词个数；请写 1 以上的数',
  'no-keywords': '未统计关键词：nodejieba 和 @node-rs/jieba 都加载不了；请重新安装 proposals',
  'no-segmenter': '--keywords：nodejieba 和 @node-rs/jieba 都加载不了；请重新安装 proposals',
  'output-is-directory': '{path}：是文件夹；请写出其中的文件名',
  'output-is-input': '{path}：是输入文件之一；请换一个文件来写',
  'output-not-writable': '{path}：写不了（{reason}）；请检查文件夹及其权限',
  'stdout-not-writable': '标准输出：写不了（{reason}）；请换个地方写',

  info: '提示',
  warning: '警告',
};
