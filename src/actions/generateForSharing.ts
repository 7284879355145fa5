import { generateWorkbook, type GenerateReport } from './generateWorkbook';

/** The add-in's settings in the document, as `Office.context.document.settings` has them. */
export interface DocumentSettings {
  set(name: string, value: unknown): void;
  /** `status` is the text "succeeded" or "failed"; Office's types make a numbered list of it. */
  saveAsync(
    options: object,
    done: (result: { readonly status: unknown; readonly error?: { readonly message: string } }) => void,
  ): void;
}

export interface SharingReport extends GenerateReport {
  /** Why Excel did not take the setting that spares people without the add-in a question; for support. */
  readonly trustPromptStays?: string;
}

/**
 * Generates, and has Excel on Windows not ask people who get the workbook without the add-in whether they trust it
 * (Office documentation, "Managing trust options": by these settings and no others). Where that is refused, the sheets stay.
 */
export async function generateForSharing(
  settings: DocumentSettings,
  ...wish: Parameters<typeof generateWorkbook>
): Promise<SharingReport> {
  const report = await generateWorkbook(...wish);
  try {
    await disableTrustPrompt(settings);
    return report;
  } catch (error) {
    return { ...report, trustPromptStays: error instanceof Error ? error.message : String(error) };
  }
}

async function disableTrustPrompt(settings: DocumentSettings): Promise<void> {
  settings.set('Office.DisableTrustUX', true);
  await new Promise<void>((saved, refused) => {
    settings.saveAsync({}, ({ status, error }) => {
      if (status === 'succeeded') saved();
      else refused(new Error(error?.message ?? String(status)));
    });
  });
}
