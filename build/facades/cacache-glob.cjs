// Stands for the copy of glob that cacache has, which only the clearing of an npm cache needs.
exports.glob = async (...given) => (await import("glob")).glob(...given);
