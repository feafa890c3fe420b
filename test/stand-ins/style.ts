/** A style sheet in a unit test: nothing to draw. */
export default {};
