const { load } = require('./loaders');
const { openStore, pathOf } = require('./opening');

module.exports = { load, openStore, pathOf };
