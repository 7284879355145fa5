import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { ObjectType } from '../../engine/ObjectType';
import { TypedTarget } from '../../engine/TypedTarget';

export const settingCollectionType: ObjectType<'SettingCollection'> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => new TypedTarget('Setting', { workbook, key })),
  item: (workbook, key) => {
    const known = typeof key === 'string' && workbook.settings.has(key);
    return known ? new TypedTarget('Setting', { workbook, key }) : null;
  },
  methods: {
    GetCount: (workbook) => workbook.settings.size,
    /** Replaces a setting that is there already. */
    Add: (workbook, parameters) => {
      const key = parameters.text(0);
      workbook.settings.set(key, settingText(parameters.value(1)));
      return new TypedTarget('Setting', { workbook, key });
    },
  },
};

export interface SettingOfWorkbook {
  readonly workbook: Workbook;
  readonly key: string;
}

/** Values are held as JSON, as in the file. */
export const settingType: ObjectType<'Setting'> = {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      takesNull: true,
      get: ({ workbook, key }) => {
        const text = workbook.settings.get(key);
        if (text === undefined) throw new WorkbookError('ItemNotFound', `There is no setting ${key}.`);
        return JSON.parse(text) as unknown;
      },
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, settingText(value));
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

function settingText(value: unknown): string {
  return JSON.stringify(value ?? null);
}
