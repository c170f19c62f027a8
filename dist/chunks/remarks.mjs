import { Ot as quote, ct as duration, it as packageId, m as logText, ot as bytes, p as logGroup, rt as textField, st as counted } from "./report.mjs";
// src/decisions/trusted/describe-identity.ts
/** What npm compares with a trusted publisher, as an enumeration: repository, workflow file, environment; then what else tells. */
function describeIdentity(identity) {
	const { repository, workflow, reusableWorkflow, environment, ref, subject, runner } = identity;
	const inside = reusableWorkflow === void 0 ? "" : ` (not ${quote(reusableWorkflow)}, the reusable workflow that the job is in)`;
	return [
		named("repository", repository),
		`${named("workflow file", workflow)}${inside}`,
		environment === void 0 ? "no environment" : named("environment", environment),
		named("ref", ref),
		named("subject", subject),
		named("runner", runner)
	].join(", ");
}
function named(name, value) {
	return value === void 0 ? `${name} unknown` : `${name} ${quote(value)}`;
}
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
		this.#group(`${packageId(pkg)} for ${target.registry}`, [`from ${from}`, `dist-tag "${target.tag}", access ${target.access ?? "as the registry has it"}`]);
	}
	exchanged(identity, { registry }) {
		this.#group(`No token is given: ${registry} gave one for this job's identity`, [describeIdentity(identity)]);
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
export { describeIdentity as i, remarksOn as n, ReleaseLog as r, hasScript as t };
