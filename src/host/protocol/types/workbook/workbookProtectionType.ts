import type { ObjectType } from '../../engine/ObjectType';

/** Protection comes with a file; an add-in can ask for it, not change it. */
export const workbookProtectionType: ObjectType<'WorkbookProtection'> = {
  properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
};
