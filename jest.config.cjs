const common = {
  roots: ['<rootDir>/tests'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/**
 * Two kinds of tests. Those that need nothing built run from the source (a file that needs a DOM
 * says so in its own docblock); those of the product as it is delivered need dist/, which is built
 * first where it is stale.
 */
module.exports = {
  testTimeout: 120_000, // a slow machine is no failure
  projects: [
    {
      ...common,
      displayName: 'source',
      testEnvironment: 'node',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(browser|built)/'],
    },
    {
      ...common,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/(browser|built)/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/built/build.cjs',
      globalTeardown: '<rootDir>/tests/built/stop.cjs',
    },
  ],
};
