/** Fabric reads this when its first file is loaded, and then fetches no fonts from Microsoft's servers. */
Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
