import { toolErrorOf } from './hostErrors';

/** What `on….add` gives back. */
export interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** Stops listening; `handlers` is empty afterwards. They must all have been added in one batch. */
export async function removeHandlers(excel: typeof Excel, handlers: Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  // Handlers are removed with the context that added them.
  try {
    await excel.run(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw toolErrorOf(error);
  }
}
