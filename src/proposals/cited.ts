import { modal } from './call-patterns.js';

/** 条例第九条规定,…: what a law or a paper of a higher level says already. */
const law =
  /^(?:《[^》]{2,40}》|(?!通过|在|从|由|应|须|要|按|照|据|落实|执行|对|严格|尽快|依)[^,]{0,10}(?:法|条例|办法|第[一二三四五六七八九十百\d]{1,4}条)|(?:中央|国务院|省委|省政府)[^,]{0,12})[^,不应须要]{0,6}(?<!的)(?:规定|要求|明确|提出|指出),/;
const byLaw =
  /^(?:按照|根据|依照)现行[^,]{0,6},[^,]{2,8}(?:必须|有权|可以|只能)|才[能可][^,]{1,6},这是[^,]{0,10}(?:规定|要求|原则|惯例)$|^再[苦穷]不能[苦穷][^,]{0,4}$/;
/** 根据民法典,业主可以…; 依照预算法,资金不得…. */
const lawGives =
  /^(?:依照|依据|根据|按照)(?:《[^》]{2,20}》|[^,]{0,12}(?:法|法典|条例)),[^,]{2,16}(?:应当|可以|有权|必须|不得|确定、公布)/;

/** Whether a unit only says what a law says, and asks for no change of it behind. */
export function isCited(text: string): boolean {
  if (byLaw.test(text) || lawGives.test(text)) return true;
  const clauses = text.split(',');
  return law.test(text) && !(clauses.length > 2 && modal.test(clauses.slice(2).join()));
}
