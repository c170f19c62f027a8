import manifest from "../../package.json" with { type: "json" };

/** How the action names itself to registries, and in a published manifest's `_npmVersion`. */
export const PRODUCT = `${manifest.name}/${manifest.version}`;

export const USER_AGENT = `${PRODUCT} node/${process.version} ${process.platform} ${process.arch}`;
