/**
 * What nothing uses is found by `npm run deadcode`, and by the checks of `npm test`: files, exports, packages. What is
 * named here is started by hand, by an address or by another tool, and not by an import.
 */
export default {
  workspaces: {
    '.': {
      entry: [
        'src/{functions/index.ts,taskpane/index.tsx,taskpane/trusted.ts}',
        'workbench/page/{index.ts,bridge.js}',
        'tools/*.mjs',
        'tools/build/namespaceLoader.mjs',
        'test/**/*.{test.ts,test.tsx,browser.ts,faults.ts,size.ts}',
        'test/setup/{*.mjs,workbookEntry.ts}',
        'test/fuzz/{targets.ts,broken/targets.ts}',
      ],
      project: ['{src,workbench,test}/**/*.{ts,tsx,js,mjs}', 'tools/**/*.{js,mjs}', '!tools/mutation/**'],
    },
    bench: { entry: ['**/*.mjs'] },
    'tools/mutation': { entry: ['runner/{index.mjs,fewCases.cjs}'], project: ['**/*.{mjs,cjs}'] },
  },
  // Started by its path, in a folder that is installed at its first use; and what the customer wants to have at hand.
  ignoreDependencies: ['@stryker-mutator/core', 'office-addin-cli'],
  // Its `module.exports = ` is a module's own that it makes, not what the file gives.
  ignoreIssues: { 'tools/mutation/runner/modules.mjs': ['exports'] },
  // The numbers of office.js' protocol stand whole, also those that it does not send.
  exclude: ['enumMembers'],
};
