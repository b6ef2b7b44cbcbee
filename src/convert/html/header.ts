import type { Page } from './page.js';

/** Names of `<meta>` elements: those of government pages in China (《政府网站发展指引》, 2017), of Open Graph and of editors. */
const titleMetas = ['articletitle', 'og:title', 'twitter:title'];
const sourceMetas = ['contentsource', 'source', 'og:site_name', 'sitename', 'author', 'publisher'];
const dateMetas = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:release_date',
  'date',
  'weibo: article:create_at',
];

/** How far into a text its own header may reach, in lines. */
const headerLines = 6;

/** How long a line of a page may be that says where a report comes from, and when, in UTF-16 units. */
const longestHeader = 120;

/** What may stand beside the title on its line, in UTF-16 units; in a longer line it is the first sentence that repeats it. */
const longestBeside = 12;

const sourceLabel = /(?:来源|來源|稿源|转自|出处)\s*[:：]/;
const day = /(?:19|20)\d\d\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}/;

/**
 * The lines that are to stand before the main text, where it does not have them itself: the title; then what the page
 * says above the text of the source and the day of publication, else what its `<meta>` elements say.
 */
export function toHeader(page: Page, pageLines: readonly string[], article: readonly string[]): readonly string[] {
  const head = article.slice(0, headerLines);
  const title = toTitle(page);
  const hasTitle =
    title === '' ||
    head.some((line) => line.length <= title.length + longestBeside && bare(line).includes(bare(title)));
  return [...(hasTitle ? [] : [title]), ...toOrigin(page, pageLines, article, head)];
}

function toTitle({ title, metas }: Page): string {
  const named = firstOf(metas, titleMetas) ?? title;
  // What follows is the site's name: 标题_朗川人大网, 标题 - 朗川人大网, 标题|朗川人大网.
  const [first = ''] = named.replace(/\s+/g, ' ').split(/_| [-–—] |[|｜]|--/);
  return (first.trim().length >= 5 ? first : named).trim();
}

function toOrigin(
  { metas }: Page,
  pageLines: readonly string[],
  article: readonly string[],
  head: readonly string[],
): readonly string[] {
  const knowsSource = head.some((line) => sourceLabel.test(line));
  const knowsDay = head.some((line) => line.length <= longestHeader && day.test(line));
  const found = linesAbove(pageLines, article).filter(
    (line) => (!knowsSource && sourceLabel.test(line)) || (!knowsDay && day.test(line)),
  );
  const source = firstOf(metas, sourceMetas);
  const published = day.exec(firstOf(metas, dateMetas) ?? '')?.[0];
  const lacksSource = !knowsSource && !found.some((line) => sourceLabel.test(line));
  const lacksDay = !knowsDay && !found.some((line) => day.test(line));
  return [
    ...found,
    ...(lacksSource && source !== undefined
      ? [
          `来源：${source
            .split(/来源[:：]/)
            .at(-1)
            ?.trim()}`,
        ]
      : []),
    ...(lacksDay && published !== undefined ? [`发布时间：${published}`] : []),
  ];
}

/** The short lines of a page above its main text, the last first twelve of them. */
function linesAbove(pageLines: readonly string[], article: readonly string[]): readonly string[] {
  const first = bare(article[0] ?? '');
  const at = pageLines.findIndex((line) => bare(line) === first);
  return pageLines.slice(Math.max(0, at - 12), Math.max(0, at)).filter((line) => line.length <= longestHeader);
}

function firstOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.flatMap((name) => metas.get(name) ?? [])[0];
}

function bare(line: string): string {
  return line.replace(/\s+/g, '');
}
