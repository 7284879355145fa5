import type { ObjectType } from '../../engine/ObjectType';

/** The service by which Microsoft's custom-functions runtime hands over results. */
export const customFunctionsType: ObjectType<'CustomFunctions'> = {
  methods: {
    SetInvocationResults: (_service, parameters, session) => session.customFunctions.takeResults(parameters.value(0)),
    SetInvocationArrayResults: (_service, parameters, session) =>
      session.customFunctions.takeResults(parameters.value(0)),
    _SetOsfControlContainerReadyForCustomFunctions: (_service, _parameters, session) =>
      session.customFunctions.becomeReady(),
  },
};
