type Stop = () => Promise<void>;

/**
 * Tells of whatever may alter what the workbook holds of ours. The handlers run for every co-author and must not write;
 * all that comes of them is that the task pane reads again.
 */
export async function watchWorkbook(onChange: () => void): Promise<Stop> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (): Promise<void> => Promise.resolve(onChange());
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      // Edits alone are not enough: a weight that is a formula changes without being edited.
      worksheets.onCalculated.add(tell),
    ];
    await context.sync();
    return () => removeAll(handlers);
  });
}

/** Tells when other cells are selected, on any sheet. A handler of the workbook's own event is not told of a new sheet. */
export async function watchSelection(onSelect: () => void): Promise<Stop> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (): Promise<void> => Promise.resolve(onSelect());
    const handlers = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return () => removeAll(handlers);
  });
}

async function removeAll(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
