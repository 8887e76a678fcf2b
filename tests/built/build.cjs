/** Runs once before the tests of what is delivered: dist/ must be that of the sources beside it. */
module.exports = async () => {
  const { buildWhereStale } = await import('../../scripts/built.mjs');
  buildWhereStale();
};
