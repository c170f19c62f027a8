import { at as counted, h as logText, it as bytes, m as logGroup, nt as packageId, ot as duration, tt as textField } from "./report.mjs";
// src/actions/release-log.ts
const MARKS = {
	pass: "✓",
	fail: "✗",
	unknown: "?",
	"not-applicable": "-"
};
/** Tells a release in the step's log while it happens, each step with the time since the one before. */
var ReleaseLog = class {
	#prefix;
	#since = performance.now();
	/** @param name the package, where several are released side by side */
	constructor(name) {
		this.#prefix = name === void 0 ? "" : `${name}: `;
	}
	/** The end of one of several packages. */
	end(state) {
		this.text(`${state}${this.#lap()}`);
	}
	package(pkg, target) {
		const from = pkg.source.kind === "directory" ? pkg.source.directory : pkg.source.file;
		this.#group(`${packageId(pkg)} for ${target.registry}`, [`from ${from}`, `dist-tag ${[target.tag, ...target.furtherTags].map((tag) => `"${tag}"`).join(", ")}, access ${target.access ?? "as the registry has it"}`]);
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
		this.text(decision.sign ? "Provenance: will be signed" : `Provenance: not signed, ${decision.why}`);
	}
	uploading({ route, why }, { registry, tag }) {
		const verb = route === "stage" ? "Staging on" : "Publishing to";
		this.text(`${verb} ${registry} as "${tag}", since ${why}`);
	}
	answer({ answer, route }) {
		if (answer.kind === "taken" && answer.provenanceUrl !== void 0) this.text(`Provenance: signed, ${answer.provenanceUrl}`);
		const status = answer.kind === "taken" ? `answered ${answer.status}` : "did not take it";
		this.text(`The registry ${status}${route === "stage" ? " to the staged version" : ""}${this.#lap()}`);
	}
	text = (line) => {
		logText(this.#prefix + line);
	};
	waiting = (waited) => {
		this.text(`Not served yet after ${duration(waited)}; looking again`);
	};
	#group(title, lines) {
		logGroup(`${this.#prefix}${title}${this.#lap()}`, lines);
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
