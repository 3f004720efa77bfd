import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { CoreTestRunner } from './CoreTestRunner.mjs';

/** Without this, Stryker would need to be told what to inject. */
function coreTestRunner() {
  return new CoreTestRunner(process.cwd());
}
coreTestRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'core', coreTestRunner)];
