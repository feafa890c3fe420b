/** One Jest for all rooms: `node` for rules, functions and the local cloud; a file asks for jsdom by its docblock. */
export default {
  // Jest would leave one of two cores idle.
  maxWorkers: '100%',
  testEnvironment: '<rootDir>/test/node-environment.cjs',
  testSequencer: '<rootDir>/test/long-first.cjs',
  testMatch: ['<rootDir>/{domain,cloudfunctions,src,local,test,deploy,config}/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  moduleNameMapper: {
    '^@tarojs/components$': '<rootDir>/test/stand-ins/components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/stand-ins/taro.ts',
    '\\.(scss|css)$': '<rootDir>/test/stand-ins/style.ts',
    '\\.(svg|png|webp)$': '<rootDir>/test/stand-ins/picture.ts',
    // After those: a style sheet may be named from here too.
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  // No environment id: the local cloud's carrier, at an address where nobody answers.
  globals: { TONGDIAN_ENV: '', TONGDIAN_LOCAL: 'http://127.0.0.1:1' },
  setupFiles: ['<rootDir>/test/stand-ins/browser.ts'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testTimeout: 30_000,
};
