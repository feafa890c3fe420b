/** WeChat's accessibility attributes (base library 2.5.0) for the components that carry names here. */
const attributes = { 'aria-label': "''", 'aria-role': "''" };

/** @type {Record<string, Record<string, string>>} */
exports.namedComponents = Object.fromEntries(
  ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView', 'Picker', 'Canvas'].map((name) => [
    name,
    { ...attributes },
  ]),
);
