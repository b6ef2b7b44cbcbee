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
  'no-format': '{output}：从扩展名看不出格式；请加上 --format（{choices}）',
  'not-for-terminal': '{format} 不是能在终端上显示的文本；请用 --output 写入文件，或送入管道',
  'no-number-of-keywords': '--keywords：“{number}”不是关键词个数；请写 1 以上的数',
  'no-segmenter': '--keywords：nodejieba 和 @node-rs/jieba 都加载不了；请重新安装 proposals',
  'output-is-directory': '{path}：是文件夹；请写出其中的文件名',
  'output-is-input': '{path}：是输入文件之一；请换一个文件来写',
  'output-not-writable': '{path}：写不了（{reason}）；请检查文件夹及其权限',
  'stdout-not-writable': '标准输出：写不了（{reason}）；请换个地方写',
  'no-number-of-threads': '--jobs：“{number}”不是线程数；请写 1 到 999 的数',
  'resume-without-output': '--resume：只有写入文件的运行才能继续；请用 --output 指明文件',
  'written-twice': '{path}：会被写两次；请换一个文件来写',
  'output-exists': '{path}：已经有了；请用 --force 替换，或换一个文件来写',
  'journal-exists': '{path}：上次中断的运行留下了记录（{journal}）；请用 --resume 继续，或用 --force 重新开始',
  stopped: '已停止；没有写出 {path}',
  'stopped-at-failure': '按 --fail-fast 的要求，在第一个错误处停止',
  'go-on': '{trouble}；要继续，请运行：{command}',

  // What a run came to.
  'warning-counts': '警告共计（每种只列出前 {told} 条）：{counts}',
  'errors-written': '哪些读不了、为什么，见 {path}',
  summary:
    '读取 {read} 篇，失败 {failed} 个，无建议 {withoutProposals} 篇，重复 {duplicates} 篇；建议 {proposals} 条；用时 {seconds} 秒',
  progress: '{read} 篇报道 · {proposals} 条建议 · {rate} MB/秒',
  'progress-left': '{share} % · {progress} · 还需 {left}',
  'progress-failed': '{progress} · 失败 {failed} 个',

  info: '提示',
  warning: '警告',
};
