import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Every circle of imports among the modules of a folder, as the paths along it. Types alone make no circle. */
export function circles(folder: string): string[] {
  const modules = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
  const imports = new Map(modules.map((module) => [module, importsOf(module)]));
  const found = new Set<string>();
  const done = new Set<string>();

  const visit = (module: string, trail: string[]): void => {
    const start = trail.indexOf(module);
    if (start >= 0) {
      found.add([...trail.slice(start), module].map((file) => path.relative(folder, file)).join(' → '));
      return;
    }
    if (done.has(module)) return;
    for (const next of imports.get(module) ?? []) visit(next, [...trail, module]);
    done.add(module);
  };
  for (const module of modules) visit(module, []);
  return [...found];
}

function importsOf(module: string): string[] {
  const source = ts.createSourceFile(module, fs.readFileSync(module, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const specifier = importedBy(statement);
    return specifier?.startsWith('.') ? resolve(path.resolve(path.dirname(module), specifier)) : [];
  });
}

function importedBy(statement: ts.Statement): string | undefined {
  const imports = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly;
  const passesOn = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
  if (!imports && !passesOn) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

function resolve(target: string): string[] {
  const candidates = [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')];
  return candidates.filter((file) => fs.existsSync(file)).slice(0, 1);
}
