// Stands for @npmcli/git: of a package's repository its commit is read, from files. No git is started.
exports.find = require("@npmcli/git/lib/find.js");
