const loaders = {};

/**
 * Says how cards that are given an id alone get what they show: `load('product', ({ id }) => Promise)`. A loader
 * answers the data of the card, or null for what is no longer there.
 */
function load(kind, loader) {
  loaders[kind] = loader;
}

const loaderOf = (kind) => loaders[kind];

module.exports = { load, loaderOf };
