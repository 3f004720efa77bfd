import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import projectRules from '../../eslint.config.js';
import { root } from './goodBuild';

/** The project's own rules; types are left out, for the files that are judged exist only here. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    ...projectRules,
    {
      ...tseslint.configs.disableTypeChecked,
      files: ['src/**'],
      languageOptions: { parserOptions: { projectService: false } },
    },
  ] as ESLint.Options['overrideConfig'],
});

/** The rules that a file with this code would break. */
export async function rulesBrokenBy(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result?.messages.map((message) => message.ruleId) ?? [];
}
