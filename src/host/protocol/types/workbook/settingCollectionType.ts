import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Session } from '../../connection/Session';
import { documentEvents } from '../../events/DocumentEvents';
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
    Add: (workbook, parameters, session) => {
      const key = parameters.text(0);
      setSetting({ workbook, key }, parameters.value(1), session);
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
      set: setSetting,
    },
  },
  methods: {
    Delete: ({ workbook, key }, _parameters, { documentEvents: told }) => {
      workbook.settings.delete(key);
      told.tell(documentEvents.settingsChanged);
    },
  },
};

function setSetting({ workbook, key }: SettingOfWorkbook, value: unknown, session: Session): void {
  workbook.settings.set(key, JSON.stringify(value ?? null));
  session.documentEvents.tell(documentEvents.settingsChanged);
}
