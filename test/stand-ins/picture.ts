/** A bundled picture in a unit test: an address that says what it is. */
export default 'picture.stand-in';
