import { secrecyMarks } from '../lexicon/secrecy-marks.js';
import { anyOf } from '../text/any-of.js';

const numeral = '(?:\\d{1,4}|[〇○零一二三四五六七八九十百]{1,6})';
const year = '(?:\\(?(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\)?年?)';
/** 第23期, (2011)第23期, 2010年第3期(总第41期), 二○○四年第五号(总第一百三十二号), 第28卷: which number of a bulletin or a journal it is. */
const number = `(?:·\\d{1,3}·)?(?:《[^《》]{2,16}》|[\\u4e00-\\u9fff]{2,10}(?:·|(?=\\d{4}年第)))?${year}?(?:\\d{1,2}月号?)?\\(?总?第${numeral}[期号辑卷]\\)?(?:\\((?:总第${numeral}[期号辑]|内部[^()]{2,6})\\))?`;
/** 云协纪[2014]11号, [2014]11号, 人常[2017]第29号: a document's number. */
const document = `[\\u4e00-\\u9fff]{0,10}[([【]\\d{4}[)\\]】]第?\\d{1,4}号`;
const secrecy = anyOf(secrecyMarks);
/** 大会发言材料之三, 会议文件(三十一): which of the papers of a meeting it is. */
const ordinal = `(?:大会|书面|会议)(?:发言)?(?:材料|文件)(?:之${numeral}|\\(${numeral}\\))`;
const bare = new RegExp(`^\\(${numeral}\\)$`);

/** 大会发言材料, 简报: what such a number alone, (三十四), stands below. */
export const ofMeeting = /(?:材料|文件|[简专快]报|纪要)$/;
const editors =
  '[\\u4e00-\\u9fff“”]{1,22}(?:[室厅处组部会委社局院校馆科署]|中心)(?:编印?|编发|编辑|合编|主编|主办|印制)';
/** 提案: what kind of paper a form is, below the body's name. */
const kind = '(?:委员|代表)?(?:提案|议案)(?:表|稿)?';
const formKind = new RegExp(`^${kind}$`);
const sign = new RegExp(`^(?:${anyOf([number, document, secrecy, ordinal, editors, kind])}|Vol\\.\\d+(?:No\\.\\d+)?)$`);

/** Whether folded words, blanks aside, are a sign of the head of an office's paper, a bulletin or a journal: 第23期, 内部资料, 某交函[2023]45号. */
export function isPaperSign(words: string): boolean {
  return sign.test(words);
}

/** Whether words are nothing but a number in brackets: (三十四). */
export function isBareOrdinal(words: string): boolean {
  return bare.test(words);
}

/** Whether words say what kind of paper a form is: 提案, 代表议案. */
export function isFormKind(words: string): boolean {
  return formKind.test(words);
}
