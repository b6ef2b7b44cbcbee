import type { help as english } from '../en/help.js';

/** 帮助：命令、参数（写在命令之后）和选项各按其名，以及帮助开头的示例。 */
export const help: Readonly<Record<keyof typeof english, string>> = {
  proposals: '从中文会议报道中整理出谁提了什么建议。',
  extract: '输出报道中的建议',
  'extract files': '要读的报道：文件、文件夹、压缩包、带引号的通配符；- 表示标准输入',
  explain: '输出报道全文，标明每句话的去向和原因',
  'explain files': '要读的报道；report.txt:12 表示只看第 12 行，- 表示标准输入',
  eval: '对照审阅结果衡量程序',
  'eval files': '要读的报道（默认是审阅结果提到的那些）',
  stats: '按界别、发言人、月份、关键词等统计建议，并找出以前提过的',
  'stats files': '要读的报道，或 extract 输出的 csv、tsv、json、jsonl；- 表示标准输入',
  text: '输出报道的文本，各处位置即以它为准',
  'text files': '要读的报道；- 表示标准输入',
  rules: '列出语法规则，每条附一个例句',
  lexicon: '列出正在使用的词，以及每个词的出处',
  completion: '输出让 shell 补全命令行的脚本',
  'completion shell': 'shell 名',
  help: '显示某个命令的帮助',

  '--format': '输出格式（默认由 --output 的扩展名决定，再不然，终端上是 table，管道里是 csv）',
  '--output': '写入这个文件，不写到标准输出',
  '--ledger': '用于 json、jsonl：列出每句话的去向和依据的规则',
  '--columns': '表格的列，用逗号隔开（{columns}）',
  '--headings': '表头语言（默认同 --lang）',
  '--keywords': '给每条建议加上 n 个最有代表性的词（不写个数时为 5）',
  '--corrections': '从网页保存的审阅结果',
  '--bom': '用于 csv、tsv：带 BOM 和 CRLF 换行（写入文件时默认带）',
  '--no-bom': '用于 csv、tsv：两者都不带（在管道里默认不带）',
  '--no-guard': "用于 csv、tsv：形似公式的单元格前不加 '",
  '--dedupe': '略去正文与前面相同的报道，并标出近似的',
  '--jobs': '用几个线程读取（默认：超过 3 MB 时每个核心一个）',
  '--errors': '把读不了的输入写入此文件（jsonl），不再写到标准错误',
  '--summary': '把运行结果的各项数字写入此文件（json）',
  '--fail-fast': '遇到第一个读不了的输入就停止',
  '--resume': '接着上次中断的运行继续；并保留运行记录，下次只读有变化的文件',
  '--force': '替换已有的文件',
  '--quiet': '不显示警告、进度和小结，只显示错误',
  '--encoding': '报道的编码，如 gb18030、big5（默认自动识别）',
  '--strict-encoding': '有字节读不出来时拒绝该文件，而不只是警告',
  '--split': '把含多篇报道的文件拆开：在此正则表达式匹配的行；auto 表示在编号或反复出现的标题处',
  '--files-from': '从这个文件读取输入的名单，- 表示标准输入：一行一个，或以 NUL 隔开',
  '--max-file-size': '单个文件或压缩包成员的大小上限（默认 64M）',
  '--max-unpacked': '一个压缩包解压后的大小上限（默认 4G）',
  '--max-entries': '一个压缩包的文件数上限（默认 1000000）',
  '--max-ratio': '压缩包解压后与原大小之比的上限（默认 300）',
  '--color': '颜色',
  '--config': '配置文件（默认为本文件夹或其上级中最近的 proposals.config.json）',
  '--lang': '帮助、消息和表头的语言（默认随系统语言）',
  '--version': '显示版本',
  '--help': '显示帮助',

  'proposals examples': `
  proposals extract report.txt                      在终端上显示表格
  proposals extract reports/*.txt -o proposals.xlsx 写成工作簿
  proposals explain report.txt                      看每句话为何取、为何舍`,
  'extract examples': `
  proposals extract report.txt                      在终端上显示表格
  proposals extract reports/*.txt -o proposals.xlsx 写成工作簿
  proposals extract -f csv - < report.txt           读标准输入，输出 CSV`,
  'explain examples': `
  proposals explain report.txt                      整篇报道
  proposals explain report.txt:12                   只看第 12 行`,
  'completion examples': `
  eval "$(proposals completion bash)"               bash：写入 ~/.bashrc
  source <(proposals completion zsh)                zsh：写入 ~/.zshrc，放在 compinit 之后
  proposals completion fish | source                fish：写入 ~/.config/fish/config.fish
  proposals completion powershell | Out-String | Invoke-Expression
                                                    PowerShell：写入 $PROFILE 所指的文件`,

  'stats examples': `
  proposals stats reports                           在终端上显示条形图
  proposals stats reports -o stats.html             写成带图表的网页
  proposals extract reports -f jsonl | proposals stats
                                                    统计先前的输出`,
  'text examples': `
  proposals text report.pdf                         PDF 的文本
  proposals text 'archive.zip!/2025/report.docx'    压缩包里一个文件的文本`,

  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Examples:': '示例：',
  choices: '（可选：{choices}）',
  default: '（默认：{value}）',
  'more-help': '全部选项见：proposals {command} --help',
  'exit-status': `
退出状态：
  0  所有输入都已读取
  1  有输入读不了，其余已输出
  2  用法有误，或输出写不了
  130  用 Ctrl-C 停止`,
};
