/** Characters that are not seen, or turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
/** Pictures come over TLS, from WeChat's storage, from the package itself, or from a laptop's own local cloud. */
const PICTURE = /^(https:\/\/|cloud:\/\/|\/(?!\/)|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/)/;

/** What can be shown of a value of any origin; empty for what is no text. */
function text(value, longest = 120) {
  return typeof value === 'string' ? value.replace(UNSEEN, '').trim().slice(0, longest) : '';
}

/** An address that a picture may be loaded from, or empty. */
function picture(value) {
  return typeof value === 'string' && PICTURE.test(value.trim()) ? value.trim() : '';
}

module.exports = { text, picture };
