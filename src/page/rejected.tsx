import { useMeans } from './context.js';

/** Behind a count of proposals: those that a reviewer rejected, and that it leaves out. */
export function Rejected({ count }: { readonly count: number }) {
  const { say } = useMeans();
  return count === 0 ? null : <span class="less"> {say('rejected', { n: count })}</span>;
}
