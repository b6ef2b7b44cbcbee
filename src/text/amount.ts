/** 建议一句,两年到期前…: as much as is proposed. */
const amount = /^[一几两](?:句|条|点|次|遍|下)[,:]/;

/**
 * Behind the 一句 that starts at `at` and tells how much is proposed (呼吁一句:…); `at` where none does. View offsets.
 *
 * `skipAmount('一句:完善步道', 0)` is 2.
 */
export function skipAmount(chars: string, at: number): number {
  return amount.test(chars.slice(at, at + 3)) ? at + 2 : at;
}
