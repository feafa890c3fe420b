/**
 * Which way imports may run. Held by test/house/imports.test.ts; by hand:
 * npx depcruise --config .dependency-cruiser.cjs domain cloudfunctions src local deploy tasks bench test
 *
 *   domain  <-  cloudfunctions  <-  (types only) src
 *   local, deploy, tasks, bench  ->  declarations of the functions, never their work
 */

/** Files of cloudfunctions/ that declare and do nothing: what others may read. */
const declarations = [
  '^cloudfunctions/contracts\\.ts$',
  '^cloudfunctions/[^/]+/contract\\.ts$',
  '^cloudfunctions/platform/(collections|function-settings|contract|fields)\\.ts$',
];

/** Functions whose work another function may use: `[who, whose]`. Everything else shared belongs to platform/ or domain/. */
const sharedWork = [
  // The shop page and discover show goods as the catalogue reads them.
  ['homepage', 'catalog/goods\\.ts$'],
  ['shops', 'catalog/goods\\.ts$'],
  // An order and its money are one path: each finishes what the other began, and the clock what both left.
  ['clock', 'orders/'],
  ['clock', 'payments/'],
  ['payments', 'orders/'],
  ['orders', 'payments/'],
  // The clock goes on with the index; who changes shops or goods writes their entries with it.
  ['clock', 'search/(search-due|submit-pages)\\.ts$'],
  ['orders', 'search/reindex\\.ts$'],
  ['shops', 'search/reindex\\.ts$'],
  ['catalog', 'search/reindex\\.ts$'],
  ['homepage', 'search/reindex\\.ts$'],
  ['ratings', 'search/reindex\\.ts$'],
  ['desk', 'search/reindex\\.ts$'],
  // The night's job moves a shop's place in search; the clock carries it on.
  ['clock', 'ratings/'],
  // The check-up searches as shoppers do; the night goes through all shops.
  ['touchpoints', 'search/find-shops\\.ts$'],
  ['touchpoints', 'links/'],
  ['clock', 'touchpoints/'],
  ['clock', 'reviews/'],
  ['desk', 'reviews/'],
  ['reviews', 'search/reindex\\.ts$'],
  ['aftersales', 'orders/'],
  ['aftersales', 'payments/'],
  ['clock', 'aftersales/'],
  // A refund's call-back comes by the door of payments.
  ['payments', 'aftersales/'],
  // What the operator decides is done by the function whose trouble it was; the clock finishes it.
  ['desk', 'aftersales/'],
  ['desk', 'payments/'],
  ['clock', 'desk/'],
  // Who changes a shop or its goods tells search; the clock closes shops and finishes what was cut off.
  ['shops', 'search/open-shops\\.ts$'],
  ['catalog', 'search/enter\\.ts$'],
  ['clock', 'catalog/due\\.ts$'],
  // Goods that come in by a file are written as those that come in by a form; the clock finishes a step that was cut off.
  ['tables', 'catalog/(begin|write|pictures)\\.ts$'],
  ['clock', 'tables/due\\.ts$'],
  // What the operator decides about a homepage is carried out there, and orders the shop's goods as the catalogue does.
  ['desk', 'homepage/'],
  ['clock', 'homepage/'],
  ['homepage', 'catalog/arrange\\.ts$'],
  // A code for a look at a draft is asked for as other codes are.
  ['homepage', 'shares/wechat\\.ts$'],
  // Whose link ends loses what stood by it on the homepage; what the operator decides about a link is carried out there.
  ['links', 'homepage/'],
  ['desk', 'links/'],
  ['clock', 'links/'],
  // What the operator decides about an opening is carried out there; the clock carries on what was cut off.
  ['desk', 'openings/'],
  ['clock', 'openings/'],
  ['openings', 'search/reindex\\.ts$'],
  // A logo that passed its check reaches its shop in one way, whoever it was put up with.
  ['shops', 'openings/'],
  // A deposit is paid and goes back as an order's money does.
  ['deposits', 'payments/'],
  ['payments', 'deposits/'],
  ['clock', 'deposits/'],
  // An appeal decided at the desk gives back as a deduction is given back.
  ['desk', 'deposits/'],
  ['deposits', 'search/reindex\\.ts$'],
  ['clock', 'shops/due\\.ts$'],
  // A push is one end of the conversation whose other end is the page; the clock sends what both left.
  ['push', 'service/'],
  ['clock', 'service/'],
  // Codes that are over are removed.
  ['clock', 'shares/due\\.ts$'],
  // Who came is counted in batches.
  ['clock', 'insights/due\\.ts$'],
  // Commissions follow their orders by the clock.
  ['clock', 'league/due\\.ts$'],
  ['clock', 'push/take\\.ts$'],
  // The verdict on a picture comes as a push: whoever shows it hears of it at once.
  ['push', 'clock/picture-uses\\.ts$'],
];

const functions = '^cloudfunctions/(?!platform/)([^/]+)/';
const tests = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one subject, or hide a third: types too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-imports-itself-alone',
      comment: 'The rules of the store know no SDK, no framework and no other room.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: { pathNot: ['^domain/', '^node_modules/valibot/'] },
    },
    {
      name: 'functions-import-domain-and-platform',
      comment: 'What is deployed needs nothing of the mini program or the laptop.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: tests },
      to: { path: '^(src|local|deploy|tasks|bench|test|config)/' },
    },
    {
      name: 'functions-do-not-import-each-other',
      comment:
        'A function is deployed alone. Shared work is listed in this file or lives in platform/ or domain/.',
      severity: 'error',
      from: { path: functions, pathNot: tests },
      to: {
        path: functions,
        pathNot: [
          '^cloudfunctions/$1/',
          '/contract\\.ts$',
          ...sharedWork.map(([, whose]) => `^cloudfunctions/${whose}`),
        ],
      },
    },
    ...[...new Set(sharedWork.map(([, whose]) => whose))].map((whose) => ({
      name: `shared-work-of-${whose.replace(/\W+(ts\$?)?/g, '-').replace(/-+$/, '')}`,
      comment: 'Used by the functions listed for it, and by no other.',
      severity: 'error',
      from: {
        path: functions,
        pathNot: [
          tests,
          `^cloudfunctions/${whose.split('/')[0]}/`,
          ...sharedWork.filter(([, other]) => other === whose).map(([who]) => `^cloudfunctions/${who}/`),
        ],
      },
      to: { path: `^cloudfunctions/${whose}`, pathNot: '/contract\\.ts$' },
    })),
    {
      name: 'one-file-knows-the-sdk',
      comment: 'wx-server-sdk is untyped and its traps are many: platform/sdk.ts is its only reader.',
      severity: 'error',
      from: {
        path: '^(cloudfunctions|domain|src|local|deploy)/',
        pathNot: ['^cloudfunctions/platform/sdk\\.ts$', tests],
      },
      to: { path: '(^|/)node_modules/wx-server-sdk/|^wx-server-sdk$' },
    },
    {
      name: 'mini-program-reads-contracts-as-types',
      comment: 'A value of cloudfunctions/ in src/ would carry schemas or server code to every phone.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^cloudfunctions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'mini-program-reads-declarations',
      comment: 'Types come from contracts, not from the work behind them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^cloudfunctions/', pathNot: declarations },
    },
    {
      name: 'mini-program-stands-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(local|deploy|tasks|bench|test)/' },
    },
    {
      name: 'laptop-reads-declarations',
      comment: 'The local cloud and deploy run the built functions; of their sources they read declarations.',
      severity: 'error',
      from: { path: '^(local|deploy|tasks|bench)/', pathNot: tests },
      to: { path: '^cloudfunctions/', pathNot: declarations },
    },
    {
      name: 'laptop-leaves-the-mini-program-alone',
      severity: 'error',
      from: { path: '^(local|deploy)/', pathNot: tests },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What is imported is in package.json. The deploy client is loaded by name on purpose.',
      severity: 'error',
      from: { path: '^(domain|cloudfunctions|src|local|deploy|tasks|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
