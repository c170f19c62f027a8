// Stands for cacache's own copy of glob, which only the clearing of an npm cache needs.
exports.glob = async (...given) => (await import("glob")).glob(...given);
