/** Ends the server that build.cjs began. */
module.exports = async () => {
  globalThis.duzhanServer.closeAllConnections();
  await new Promise((resolve) => globalThis.duzhanServer.close(resolve));
};
