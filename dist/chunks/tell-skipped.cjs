const require_start = require("./start.cjs");
// src/decisions/trusted/describe-identity.ts
function describeIdentity(identity) {
	const { repository, workflow, reusableWorkflow, environment, ref, subject, runner } = identity;
	const inside = reusableWorkflow === void 0 ? "" : ` (not ${require_start.quote(reusableWorkflow)}, the reusable workflow that the job is in)`;
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
	return value === void 0 ? `${name} unknown` : `${name} ${require_start.quote(value)}`;
}
// src/actions/release-log.ts
const MARKS = {
	pass: "✓",
	fail: "✗",
	unknown: "?",
	"not-applicable": "-"
};
var ReleaseLog = class {
	#prefix;
	#since = performance.now();
	constructor(name) {
		this.#prefix = name === void 0 ? "" : `${name}: `;
	}
	end(state) {
		this.text(`${state}${this.#lap()}`);
	}
	package(pkg, target) {
		const from = pkg.source.kind === "directory" ? pkg.source.directory : pkg.source.file;
		this.#group(`${require_start.packageId(pkg)} for ${target.registry}`, [`from ${from}`, `dist-tag ${[target.tag, ...target.furtherTags].map((tag) => `"${tag}"`).join(", ")}, access ${target.access ?? "as the registry has it"}`]);
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
		this.#group(`Tarball: ${require_start.counted(files.length, "file")}, ${require_start.bytes(size)} packed, ${require_start.bytes(unpackedSize)} unpacked`, [
			...files.map((file) => `${require_start.bytes(file.size).padStart(9)}  ${file.path}`),
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
		require_start.logText(this.#prefix + line);
	};
	waiting = (waited) => {
		this.text(`Not served yet after ${require_start.duration(waited)}; looking again`);
	};
	#group(title, lines) {
		require_start.logGroup(`${this.#prefix}${title}${this.#lap()}`, lines);
	}
	#lap() {
		const now = performance.now();
		const lap = require_start.duration(now - this.#since);
		this.#since = now;
		return ` (${lap})`;
	}
};
// src/decisions/package/remarks.ts
const BUILD_SCRIPTS = [
	"prepublishOnly",
	"prepack",
	"prepare"
];
const GIT_HOOKS = /^(is-ci \|\| )?(husky|lefthook|simple-git-hooks)\b[^&|;]*(\|\| (true|:|exit 0))?$/;
const PNPM_FIELDS = /^(bin|browser|cpu|directory|engines|es2015|esnext|exports|imports|libc|main|module|os|type|types|typesVersions|typings|umd:main|unpkg)$/;
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
	const tool = pkg.source.kind === "tarball" ? require_start.unresolvedIn(pkg.manifest).warnings : pnpmRemarks(pkg);
	return [...problems, ...tool];
}
function pnpmRemarks({ name, manifest, source }) {
	const own = {
		...manifest,
		directory: source.kind === "directory" ? source.directory : void 0
	};
	const fields = require_start.entries(manifest.publishConfig).filter(([key, value]) => PNPM_FIELDS.test(key) && !isAsPublished(key, value, own)).map(([key]) => key);
	const jsr = require_start.dependenciesOf(manifest).filter(({ group, from }) => group !== "devDependencies" && from.startsWith("jsr:")).map((dependency) => require_start.quote(dependency.name));
	return [...fields.length > 0 ? [`publishConfig of ${name} has ${fields.join(", ")}, which are not applied.`] : [], ...jsr.length > 0 ? [`${name} depends by jsr: on ${jsr.join(", ")}, which npm cannot install.`] : []].map((what) => ({
		code: "pnpm-differs",
		what
	}));
}
function isAsPublished(key, value, own) {
	const found = own[key];
	if (key !== "directory") return JSON.stringify(value) === JSON.stringify(found);
	const suffix = `/${String(value).replace(/^\.?\/+|\/+$/g, "")}`;
	return String(found).replaceAll("\\", "/").endsWith(suffix);
}
function hasScript({ manifest }, name) {
	return require_start.textField(manifest.scripts, name) !== void 0;
}
function buildScripts({ manifest }) {
	return BUILD_SCRIPTS.filter((name) => {
		const script = require_start.textField(manifest.scripts, name);
		return script !== void 0 && !GIT_HOOKS.test(script);
	});
}
// src/actions/tell-skipped.ts
function tellSkipped(skipped) {
	for (const { path, name, why } of skipped) require_start.logText(`Left out: ${path}${name === void 0 ? "" : ` (${name})`}, which is ${why}`);
}
Object.defineProperty(exports, "ReleaseLog", {
	enumerable: true,
	get: function() {
		return ReleaseLog;
	}
});
Object.defineProperty(exports, "describeIdentity", {
	enumerable: true,
	get: function() {
		return describeIdentity;
	}
});
Object.defineProperty(exports, "hasScript", {
	enumerable: true,
	get: function() {
		return hasScript;
	}
});
Object.defineProperty(exports, "remarksOn", {
	enumerable: true,
	get: function() {
		return remarksOn;
	}
});
Object.defineProperty(exports, "tellSkipped", {
	enumerable: true,
	get: function() {
		return tellSkipped;
	}
});
