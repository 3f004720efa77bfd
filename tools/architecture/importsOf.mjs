import fs from 'node:fs';
import ts from 'typescript';

/** What a file imports, also when it is asked for, and whether of that only types are named. */
export function importsOf(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    const specifier = addressIn(node);
    if (specifier) found.push({ file, specifier: specifier.text, isType: namesTypes(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function addressIn(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}

function namesTypes(node) {
  if (ts.isImportTypeNode(node)) return true;
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  if (clause?.isTypeOnly) return true;
  const named = clause?.name ? undefined : (clause?.namedBindings ?? clause?.exportClause);
  return Boolean(named?.elements?.length) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}
