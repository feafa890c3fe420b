const { mergeInternalComponents } = require('@tarojs/shared');
const { namedComponents } = require('./screen-reader-attributes');

// The same table as in the templates: names of fields in setData are numbered from it.
mergeInternalComponents(namedComponents);
