import type { ObjectType } from '../../engine/ObjectType';

/** The library tells it that ribbon actions can be called. */
export const addinInternalServiceType: ObjectType<'AddinInternalService'> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};
