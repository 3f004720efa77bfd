import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs `main` if the module at `url` is the program, not an import of one; its failure is the exit code. */
export function runAsProgram(url, main) {
  if (!process.argv[1] || fs.realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
