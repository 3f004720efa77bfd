import { openWorkbook } from './workbook';

test('what a file says of itself is read, written and saved with it', async () => {
  const book = await openWorkbook({ profile: 'ltsc2024' });
  await book.window.Excel.run(async (context: Excel.RequestContext) => {
    const properties = context.workbook.properties.load('author,lastAuthor');
    await context.sync();
    expect([properties.author, properties.lastAuthor]).toEqual(['', '']);
    properties.author = 'Anna Alm, Nässjö kommun';
    await context.sync();
  });
  const again = await openWorkbook({ state: JSON.parse(JSON.stringify(book.save())) });
  book.close();
  const author = await again.window.Excel.run(async (context: Excel.RequestContext) => {
    const properties = context.workbook.properties.load('author');
    await context.sync();
    return properties.author;
  });
  expect(author).toBe('Anna Alm, Nässjö kommun');
  again.close();
});
