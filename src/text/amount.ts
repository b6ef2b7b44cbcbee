/** 建议一句,两年到期前…: as much as is proposed; 建议一:…|建议二:…: which one it is. */
const amount = /^(?:[一几两](?:句|条|点|次|遍|下)(?=[,:])|[一二三四五六七八九十]{1,2}(?=:))/;

/**
 * Behind the 一句 that starts at `at` and tells how much is proposed (呼吁一句:…), or the number of a proposal (建议二:…); `at`
 * where neither does. View offsets.
 *
 * `skipAmount('一句:完善步道', 0)` is 2.
 */
export function skipAmount(chars: string, at: number): number {
  return at + (amount.exec(chars.slice(at, at + 3))?.[0].length ?? 0);
}
