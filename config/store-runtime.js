const { mergeInternalComponents } = require('@tarojs/shared');
const { storeComponents } = require('./store-embeds');

// The same table as in the templates: names of fields in setData are numbered from it.
mergeInternalComponents(storeComponents);
