import "./chunks/runtime.mjs";
import { A as readInputs, B as optionalCode, D as endedAs, E as endOf, H as problemList, St as code, _ as findPackages, at as counted, b as pathFrom, ft as Fields, gt as undeclaredInputs, h as logText, ht as registryOf, i as fetchPackument, jt as PLAN_INPUTS, k as readSurroundings, lt as problemAnnotations, n as chooseRegistry, o as answerOf, q as table, s as Registry, t as report, wt as markdown, yt as ReleaseError } from "./chunks/report.mjs";
import { n as levelsOf, t as cyclesOf } from "./chunks/levels.mjs";
import { n as pMap, t as init_p_map } from "./chunks/p-map.mjs";
// src/decisions/inputs/parse-plan-inputs.ts
/**
* The inputs of the plan action as typed values.
* @throws ReleaseError naming every input that is wrong
*/
function parsePlanInputs(raw) {
	const fields = new Fields(raw.values);
	const lines = fields.lines("package");
	const registry = registryOf(fields);
	const problems = [...undeclaredInputs(raw), ...fields.problems];
	if (problems.length > 0) throw new ReleaseError(problems);
	return {
		packages: lines.length === 0 ? ["."] : lines,
		registry
	};
}
// src/decisions/plan/matrices.ts
/** GitHub takes at most so many jobs a matrix. */
const MOST_ROWS$1 = 256;
/** GitHub takes 1 MB of outputs a job, and counts two bytes a character. */
const MOST_CHARACTERS = 5e5;
/**
* A plan as the action's outputs.
* @throws ReleaseError where GitHub would not take them
*/
function planOutputs({ rows }) {
	const outputs = {
		matrix: JSON.stringify({ include: rows.slice(0, MOST_ROWS$1) }),
		matrices: JSON.stringify(matricesOf(rows)),
		any: String(rows.length > 0)
	};
	const characters = Object.values(outputs).join("").length;
	if (characters <= MOST_CHARACTERS) return outputs;
	throw new ReleaseError({
		code: "plan-too-large",
		what: `The outputs for ${rows.length} packages have ${characters} characters; accepted are ${MOST_CHARACTERS}.`
	});
}
/** The outputs of a plan that was not made. */
const NO_OUTPUTS = {
	matrix: "",
	matrices: "",
	any: ""
};
/** What to know about rows that do not fit into one matrix. */
function overflow({ rows }) {
	if (rows.length <= MOST_ROWS$1) return [];
	return [{
		code: "matrix-full",
		what: `${rows.length} packages are planned; the output 'matrix' has the first ${MOST_ROWS$1}, and 'matrices' has all, in ${matricesOf(rows).length} matrices.`
	}];
}
/** A matrix a level; a level that does not fit into one has several, one after the other. */
function matricesOf(rows) {
	return [...Map.groupBy(rows, ({ level }) => level).values()].flatMap((level) => Array.from({ length: Math.ceil(level.length / MOST_ROWS$1) }, (_, index) => ({ include: level.slice(index * MOST_ROWS$1, (index + 1) * MOST_ROWS$1) })));
}
// src/decisions/report/plan-report.ts
/** More rows than these are counted, not listed: GitHub takes 1 MiB of summary, and a person reads less. */
const MOST_ROWS = 500;
/** The end as one sentence. */
function planHeadline({ plan, problems }) {
	if (plan === void 0 || problems.length > 0) return "No plan could be made.";
	const { rows, published } = plan;
	if (rows.length === 0) return `Nothing to release: the registry has all ${counted(published.length, "version")}.`;
	const levels = (rows.at(-1)?.level ?? 0) + 1;
	return `${counted(rows.length, "package")} to release, in ${counted(levels, "level")}; ${published.length} on the registry already.`;
}
/** Every failure and every warning. */
function planAnnotations(plan) {
	return problemAnnotations([plan], () => void 0);
}
/** A plan as the job summary's Markdown. */
function planSummary(report) {
	const { plan, problems, warnings } = report;
	return [
		`## ${problems.length > 0 ? "❌" : "📋"} ${markdown(planHeadline(report))}`,
		problemList(problems, "What to do"),
		problemList(warnings, "Good to know"),
		...plan === void 0 || problems.length > 0 ? [] : planTables(plan)
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
function planTables({ rows, published, skipped }) {
	return [
		section("To release", [
			"Level",
			"Package",
			"Version",
			"Path",
			"Environment"
		], rows.map((row) => [
			String(row.level),
			code(row.name),
			code(row.version),
			code(row.path),
			code(row.environment)
		])),
		section("On the registry already", [
			"Package",
			"Version",
			"Registry"
		], published.map(({ name, version, registry }) => [
			code(name),
			code(version),
			code(registry)
		])),
		section("Skipped, since they are private", ["Package", "Path"], skipped.map(({ name, path }) => [optionalCode(name) ?? "", code(path)]))
	];
}
function section(title, header, rows) {
	if (rows.length === 0) return "";
	const more = rows.length - MOST_ROWS;
	return [
		`### ${title}`,
		"",
		table(header, rows.slice(0, MOST_ROWS)),
		...more > 0 ? ["", `… and ${more} more.`] : []
	].join("\n");
}
// src/decisions/plan/environment.ts
init_p_map();
/** The name of a package's environment: `@acme/widget` becomes `acme-widget`. */
function environmentOf(name) {
	return name.replaceAll("@", "").replaceAll("/", "-");
}
/** Packages whose environments GitHub would take for one; it compares without regard to case. */
function sharedEnvironments(names) {
	return [...Map.groupBy(names, (name) => environmentOf(name).toLowerCase())].filter(([, sharing]) => sharing.length > 1).map(([environment, sharing]) => ({
		code: "environment-collision",
		what: `${sharing.join(" and ")} would share the environment "${environment}".`
	}));
}
// src/decisions/plan/make-plan.ts
/**
* Packages to what is to be released, in order. A package that is published already still keeps those apart that it
* stands between; levels without a row are left out.
*/
function planOf(candidates, skipped) {
	const { levels, cycles } = levelsOf(candidates);
	return {
		rows: levels.map((level) => level.filter(({ published }) => !published)).filter((level) => level.length > 0).flatMap((packages, level) => packages.map(({ name, version, path }) => ({
			name,
			version,
			path,
			environment: environmentOf(name),
			level
		}))),
		published: candidates.filter(({ published }) => published).map(({ name, version, registry }) => ({
			name,
			version,
			registry
		})),
		skipped,
		cycles
	};
}
// src/edges/registry/published.ts
/**
* Whether a registry shows a version. A package that is not there, or not for everyone's eyes, counts as not published:
* its own job has the credential that tells.
* @throws ReleaseError where the registry cannot be read
*/
async function isPublished(registry, { name, version }) {
	const answer = await answerOf(registry.url, () => fetchPackument(registry, name, false));
	if (answer.kind === "unreadable") {
		const { problem } = answer;
		throw new ReleaseError({
			...problem,
			what: `${name}: ${problem.what}`
		});
	}
	return answer.kind === "answered" && Object.hasOwn(answer.value.versions, version);
}
// src/actions/make-plan.ts
/** Packuments that are asked for at once. */
const CONCURRENCY = 8;
/**
* Packages, their registries, what those have, and so what is to be released. No credential is used.
* @param warnings where what a person should know is added
* @throws ReleaseError
*/
async function makePlan(inputs, { workspace, temporary }, warnings) {
	const { packages, skipped } = await findPackages(inputs.packages, workspace, temporary);
	const shared = sharedEnvironments(packages.map(({ name }) => name));
	if (shared.length > 0) throw new ReleaseError(shared);
	return planOf(await askAll(packages.map((pkg) => {
		const target = chooseRegistry(pkg, inputs.registry);
		warnings.push(...target.warnings.map(({ code, what }) => ({
			code,
			what: `${pkg.name}: ${what}`
		})));
		return {
			pkg,
			registry: target.registry
		};
	}), workspace), skipped);
}
async function askAll(destined, workspace) {
	const open = /* @__PURE__ */ new Map();
	try {
		return await pMap(destined, async ({ pkg, registry }) => ({
			...pkg,
			path: pathOf(pkg, workspace),
			registry,
			published: await isPublished(registryAt(registry, open), pkg)
		}), { concurrency: CONCURRENCY });
	} finally {
		for (const registry of open.values()) registry.close();
	}
}
/** One connection pool a registry. */
function registryAt(url, open) {
	const registry = open.get(url) ?? new Registry(url, void 0, logText);
	open.set(url, registry);
	return registry;
}
function pathOf({ source }, workspace) {
	return pathFrom(workspace, source.kind === "directory" ? source.directory : source.file);
}
// src/actions/plan.ts
/** The plan action: which packages the registry lacks, as job matrices. */
async function plan() {
	const raw = readInputs(PLAN_INPUTS);
	const warnings = [];
	let made;
	let outputs = NO_OUTPUTS;
	const { problems } = await endOf(async () => {
		const surroundings = await readSurroundings();
		made = await makePlan(parsePlanInputs(raw), surroundings, warnings);
		outputs = planOutputs(made);
		warnings.push(...cyclesOf(made.cycles), ...overflow(made));
		return endedAs("skipped");
	});
	const told = {
		plan: made,
		problems,
		warnings
	};
	await report({
		outputs,
		annotations: planAnnotations(told),
		summary: planSummary(told),
		headline: planHeadline(told),
		failed: problems.length > 0
	});
}
// src/plan.ts
await plan();
export {};
