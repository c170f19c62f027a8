// Stands for tar, which loads at its start all that it can: a release writes an archive and lists one. Unpacking is imported
// from tar/extract where it is needed.
exports.create = exports.c = require("tar/create").create;
exports.list = exports.t = require("tar/list").list;
