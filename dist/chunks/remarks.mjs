import { G as textField, J as duration, K as bytes, Y as packageId, _ as logText, g as logGroup, q as counted } from "./report.mjs";
// src/actions/release-log.ts
const MARKS = {
	pass: "✓",
	fail: "✗",
	unknown: "?",
	"not-applicable": "-"
};
/** Tells a release in the step's log while it happens, each step with the time since the one before. */
var ReleaseLog = class {
	#since = performance.now();
	package(pkg, target) {
		const from = pkg.source.kind === "directory" ? pkg.source.directory : pkg.source.file;
		this.#group(`${packageId(pkg)} for ${target.registry}`, [`from ${from}`, `dist-tag "${target.tag}", access ${target.access ?? "as the registry has it"}`]);
	}
	checks(checks) {
		const passed = checks.filter(({ status }) => status === "pass").length;
		this.#group(`Checks: ${passed} of ${checks.length} passed`, checks.map(({ id, status, evidence }) => `${MARKS[status]} ${id}: ${evidence}`));
	}
	tarball(tarball) {
		const { files, size, unpackedSize, integrity, shasum } = tarball;
		this.#group(`Tarball: ${counted(files.length, "file")}, ${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`, [
			...files.map((file) => `${bytes(file.size).padStart(9)}  ${file.path}`),
			`integrity ${integrity}`,
			`shasum ${shasum}`
		]);
	}
	provenance(decision) {
		logText(decision.sign ? "Provenance: will be signed" : `Provenance: not signed, ${decision.why}`);
	}
	uploading({ route, why }, { registry, tag }) {
		logText(`${route === "stage" ? "Staging on" : "Publishing to"} ${registry} as "${tag}", since ${why}`);
	}
	answer({ answer, route }) {
		if (answer.kind === "taken" && answer.provenanceUrl !== void 0) logText(`Provenance: signed, ${answer.provenanceUrl}`);
		const status = answer.kind === "taken" ? `answered ${answer.status}` : "did not take it";
		logText(`The registry ${status}${route === "stage" ? " to the staged version" : ""}${this.#lap()}`);
	}
	text = (line) => {
		logText(line);
	};
	waiting = (waited) => {
		logText(`Not served yet after ${duration(waited)}; looking again`);
	};
	#group(title, lines) {
		logGroup(`${title}${this.#lap()}`, lines);
	}
	#lap() {
		const now = performance.now();
		const lap = duration(now - this.#since);
		this.#since = now;
		return ` (${lap})`;
	}
};
// src/decisions/package/remarks.ts
/** Scripts that npm publish would have run and that may build what is published. */
const BUILD_SCRIPTS = [
	"prepublishOnly",
	"prepack",
	"prepare"
];
/** Programs that only install git hooks; a release does not miss them. */
const GIT_HOOKS = /^(is-ci \|\| )?(husky|lefthook|simple-git-hooks)\b[^&|;]*(\|\| (true|:|exit 0))?$/;
/** What a person should know about a package although it may be published. */
function remarksOn(pkg, ignoreScripts) {
	const problems = [];
	const scripts = ignoreScripts && pkg.source.kind === "directory" ? buildScripts(pkg) : [];
	if (scripts.length > 0) problems.push({
		code: "scripts-skipped",
		what: `${pkg.name} has ${scripts.join(", ")}, and none was run.`
	});
	if (pkg.remarks.length > 0) problems.push({
		code: "package-corrected",
		what: `${pkg.remarks.join("; ")}.`
	});
	return problems;
}
/** Whether package.json has a script of this name. */
function hasScript({ manifest }, name) {
	return textField(manifest.scripts, name) !== void 0;
}
function buildScripts({ manifest }) {
	return BUILD_SCRIPTS.filter((name) => {
		const script = textField(manifest.scripts, name);
		return script !== void 0 && !GIT_HOOKS.test(script);
	});
}
export { remarksOn as n, ReleaseLog as r, hasScript as t };
