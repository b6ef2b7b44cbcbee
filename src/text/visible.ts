/** Controls (but tab and line feed), line separators, and the marks that turn the direction of writing. */
const unsafe = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

const controlPictures = 0x2400;
const deletePicture = '\u2421';
const replacement = '\ufffd';

/**
 * A text that a terminal can be given: each control, escape or direction character shows as one harmless character
 * (`␛` for ESC, `�` where there is no picture), the rest stays.
 */
export function toVisible(text: string): string {
  return text.replace(unsafe, toPicture);
}

/** The same characters as `\uXXXX`, the escape of a JSON string. */
export function toEscaped(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function toPicture(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(controlPictures + unit);
  return unit === 0x7f ? deletePicture : replacement;
}
