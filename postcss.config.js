// Empty on purpose: it stops the search for a configuration in folders above the project.
module.exports = { plugins: [] };
