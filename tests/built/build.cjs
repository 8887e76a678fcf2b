/**
 * Runs once before the tests of what is delivered: builds dist/ where its sources are newer, and
 * serves it, so that the tests find it at DUZHAN_ORIGIN.
 */
module.exports = async () => {
  const { buildWhereStale, dist } = await import('../../scripts/built.mjs');
  const { serveFolder } = await import('../../scripts/serve.mjs');
  buildWhereStale();
  const { server, origin } = await serveFolder(dist);
  process.env.DUZHAN_ORIGIN = origin;
  globalThis.duzhanServer = server;
};
