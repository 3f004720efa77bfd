/**
 * Takes the pictures of the manual (docs/manual) in the workbench, as test/browser/pictures.ts tells: npm run manual.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');

const child = spawn(process.execPath, [jest, '--selectProjects=pictures'], { cwd: root, stdio: 'inherit' });
child.once('close', (code) => (process.exitCode = code ?? 1));
