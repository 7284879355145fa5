import { objectType, type ObjectType } from '../../engine/ObjectType';

/** The library tells it that ribbon actions can be called. */
export const addinInternalServiceType: ObjectType<string> = objectType<string>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});
