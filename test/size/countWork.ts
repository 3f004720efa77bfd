import ts from 'typescript';

/** Where the count is kept in the script: `work.done`. */
export interface Work {
  done: number;
}

interface Edit {
  readonly at: number;
  readonly text: string;
}

/**
 * The same script, which counts what it does: every call and every time round a loop is one. Unlike milliseconds that
 * is the same on every machine and at every run.
 * @param work the name of the count, which the script finds around it
 */
export function countWork(script: string, work: string): string {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const body = countedBody(node);
    if (body) edits.push(...countIn(body, source, `${work}.done++`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return apply(script, edits);
}

/** What is run once a call, or once a time round. */
function countedBody(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionLike(node)) return 'body' in node ? (node.body as ts.Node | undefined) : undefined;
  return ts.isIterationStatement(node, false) ? node.statement : undefined;
}

function countIn(body: ts.Node, source: ts.SourceFile, count: string): Edit[] {
  if (ts.isBlock(body)) return [{ at: afterDirectives(body, source), text: `${count};` }];
  const [before, after] = ts.isStatement(body) ? [`{${count};`, '}'] : [`(${count},(`, '))'];
  return [
    { at: body.getStart(source), text: before },
    { at: body.getEnd(), text: after },
  ];
}

/** `"use strict"` says so only where it comes first. */
function afterDirectives({ statements }: ts.Block, source: ts.SourceFile): number {
  let at = statements.pos;
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    at = statement.getEnd();
  }
  return source.text[at] === ';' ? at + 1 : at;
}

/** An inner body ends before the outer one that ends in the same place, and was met after it. */
function apply(script: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, met) => ({ ...edit, met, closes: edit.text.startsWith(')') || edit.text === '}' }))
    .sort((a, b) => a.at - b.at || (a.closes && b.closes ? b.met - a.met : a.met - b.met));
  const pieces: string[] = [];
  let done = 0;
  for (const { at, text } of ordered) {
    pieces.push(script.slice(done, at), text);
    done = at;
  }
  return [...pieces, script.slice(done)].join('');
}
