import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook({ profile: 'ltsc2024' });
});
afterEach(() => book.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.window.Excel.run(work);
const codeOf = (work: (comments: Excel.CommentCollection) => void): Promise<string> =>
  run(async (context) => {
    work(context.workbook.comments);
    await context.sync();
  }).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

describe('comments', () => {
  test('stand on their cell, in the workbook and on its sheet, until they are deleted', async () => {
    await run(async (context) => {
      const { comments, worksheets } = context.workbook;
      const other = worksheets.add('Andra');
      comments.add('Blad1!B2', 'Varför 846?');
      comments.add(other.getRange('C3'), 'Annat');
      await context.sync();
      const [onSheet, found] = [other.comments.load('items/content'), comments.getItemByCell('Blad1!B2')];
      found.load('content,authorName,resolved');
      const place = found.getLocation().load('address');
      await context.sync();
      expect(onSheet.items.map(({ content }) => content)).toEqual(['Annat']);
      expect([found.content, found.resolved, place.address]).toEqual(['Varför 846?', false, 'Blad1!B2']);
      found.delete();
      comments.load('items/content');
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(['Annat']);
    });
  });

  test('are one to a cell, and none over several cells or on a protected sheet', async () => {
    expect(await codeOf((comments) => comments.add('Blad1!A1', 'En'))).toBe('no error');
    expect(await codeOf((comments) => comments.add('Blad1!A1', 'Två'))).toBe('InvalidOperation');
    expect(await codeOf((comments) => comments.add('Blad1!A2:A3', 'Flera'))).toBe('InvalidArgument');
    expect(await codeOf((comments) => comments.getItemByCell('Blad1!A9'))).toBe('ItemNotFound');
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await codeOf((comments) => comments.add('Blad1!A4', 'Låst'))).toBe('AccessDenied');
  });

  test('are saved with the file', async () => {
    await codeOf((comments) => comments.add('Blad1!A1', 'Kvar'));
    const again = await openWorkbook({ state: JSON.parse(JSON.stringify(book.save())) });
    const contents = await again.window.Excel.run(async (context: Excel.RequestContext) => {
      const comments = context.workbook.comments.load('items/content');
      await context.sync();
      return comments.items.map(({ content }) => content);
    });
    again.close();
    expect(contents).toEqual(['Kvar']);
  });
});
