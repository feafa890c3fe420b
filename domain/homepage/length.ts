/** What is drawn onto the character before it: marks, variation selectors, skin tones, joiners. */
const joined = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}])$/u;
const joiner = '\u200d';
const flagHalf = /^[\u{1f1e6}-\u{1f1ff}]$/u;

/**
 * How many characters a reader sees: a Chinese character, a letter and an emoji each count as one, also a family, a
 * flag, a skin tone. WeChat's logic layer has no Intl.Segmenter.
 */
export function shownLength(text: string): number {
  let length = 0;
  let before = '';
  let halves = 0;
  for (const character of text) {
    halves = flagHalf.test(character) ? halves + 1 : 0;
    const goesOn = joined.test(character) || before === joiner || (halves > 0 && halves % 2 === 0);
    if (!goesOn || length === 0) length += 1;
    before = character;
  }
  return length;
}
