import { found, type ManifestRule } from '../manifestRule';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const version = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/** Id is a GUID, and Version one to four numbers of at most five digits. */
export const identity: ManifestRule = {
  id: 'identity',
  check: ({ root }) =>
    root.children.flatMap((child) => {
      if (child.name === 'Id' && !guid.test(child.text)) return [found(child, `Id "${child.text}" is not a GUID.`)];
      if (child.name === 'Version' && !version.test(child.text)) {
        return [
          found(child, `Version "${child.text}" is not one to four numbers of at most five digits, such as 1.0.0.0.`),
        ];
      }
      return [];
    }),
};
