/** Names that systems and programs hide from their users: dot files, Word's lock files, what macOS and Windows leave behind. */
const hidden = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a directory's listing keeps `name`, a file's or a folder's without its path, from its reader. */
export function isHidden(name: string): boolean {
  return hidden.test(name);
}

/** Whether a container's member is in sight: neither it nor a folder that it is in is hidden. */
export function isShown(member: string): boolean {
  return !member.split('/').some((part) => part !== '..' && part !== '.' && isHidden(part));
}

/** What browsers put behind a page's name for the folder of its pictures, styles and scripts. */
const besidePage = /(?:_files|\.files)$/;

/** Whether the folder `name` holds the pictures, styles and scripts of a saved web page that is among its `siblings`. */
export function hasPage(name: string, siblings: ReadonlySet<string>): boolean {
  const page = name.replace(besidePage, '');
  return page !== name && ['.html', '.htm', '.shtml', '.xhtml'].some((ending) => siblings.has(page + ending));
}
