require("./chunks/runtime.cjs");
const require_start = require("./chunks/start.cjs");
const require_workspace_packages = require("./chunks/workspace-packages.cjs");
// src/decisions/inputs/parse-plan-inputs.ts
function parsePlanInputs(raw) {
	const fields = new require_start.Fields(raw.values);
	const lines = fields.lines("package");
	const registry = require_start.registryOf(fields);
	const problems = [...require_start.undeclaredInputs(raw), ...fields.problems];
	if (problems.length > 0) throw new require_start.ReleaseError(problems);
	return {
		packages: lines.length === 0 ? ["."] : lines,
		registry
	};
}
// src/decisions/plan/matrices.ts
const MOST_ROWS$1 = 256;
const MOST_CHARACTERS = 5e5;
function planOutputs({ rows }) {
	const outputs = {
		matrix: JSON.stringify({ include: rows.slice(0, MOST_ROWS$1) }),
		matrices: JSON.stringify(matricesOf(rows)),
		any: String(rows.length > 0)
	};
	const characters = Object.values(outputs).join("").length;
	if (characters <= MOST_CHARACTERS) return outputs;
	throw new require_start.ReleaseError({
		code: "plan-too-large",
		what: `The outputs for ${rows.length} packages have ${characters} characters; accepted are ${MOST_CHARACTERS}.`
	});
}
const NO_OUTPUTS = {
	matrix: "",
	matrices: "",
	any: ""
};
function overflow({ rows }) {
	if (rows.length <= MOST_ROWS$1) return [];
	return [{
		code: "matrix-full",
		what: `${rows.length} packages are planned; the output 'matrix' has the first ${MOST_ROWS$1}, and 'matrices' has all, in ${matricesOf(rows).length} matrices.`
	}];
}
function matricesOf(rows) {
	return [...Map.groupBy(rows, ({ level }) => level).values()].flatMap((level) => Array.from({ length: Math.ceil(level.length / MOST_ROWS$1) }, (_, index) => ({ include: level.slice(index * MOST_ROWS$1, (index + 1) * MOST_ROWS$1) })));
}
// src/decisions/report/plan-report.ts
const MOST_ROWS = 500;
function planHeadline({ plan, problems }) {
	if (plan === void 0 || problems.length > 0) return "No plan could be made.";
	const { rows, published } = plan;
	if (rows.length === 0) return `Nothing to release: the registry has all ${require_start.counted(published.length, "version")}.`;
	const levels = (rows.at(-1)?.level ?? 0) + 1;
	return `${require_start.counted(rows.length, "package")} to release, in ${require_start.counted(levels, "level")}; ${published.length} on the registry already.`;
}
function planAnnotations(plan) {
	return require_start.problemAnnotations([plan], () => void 0);
}
function planSummary(report) {
	const { plan, problems, warnings } = report;
	return [
		`## ${problems.length > 0 ? "❌" : "📋"} ${require_start.markdown(planHeadline(report))}`,
		require_start.problemList(problems),
		require_start.warningList(warnings),
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
			require_start.code(row.name),
			require_start.code(row.version),
			require_start.code(row.path),
			require_start.code(row.environment)
		])),
		section("On the registry already", [
			"Package",
			"Version",
			"Registry"
		], published.map(({ name, version, registry }) => [
			require_start.code(name),
			require_start.code(version),
			require_start.code(registry)
		])),
		section("Skipped", [
			"Package",
			"Path",
			"Why"
		], skipped.map(({ name, path, why }) => [
			require_start.optionalCode(name) ?? "",
			require_start.code(path),
			why
		]))
	];
}
function section(title, header, rows) {
	if (rows.length === 0) return "";
	const more = rows.length - MOST_ROWS;
	return [
		`### ${title}`,
		"",
		require_start.table(header, rows.slice(0, MOST_ROWS)),
		...more > 0 ? ["", `… and ${more} more.`] : []
	].join("\n");
}
// src/decisions/plan/environment.ts
function environmentOf(name) {
	return name.replaceAll("@", "").replaceAll("/", "-");
}
function sharedEnvironments(names) {
	return [...Map.groupBy(names, (name) => environmentOf(name).toLowerCase())].filter(([, sharing]) => sharing.length > 1).map(([environment, sharing]) => ({
		code: "environment-collision",
		what: `${sharing.join(" and ")} would share the environment "${environment}".`
	}));
}
// src/decisions/plan/make-plan.ts
function planOf(candidates, skipped) {
	const { levels, cycles } = require_workspace_packages.levelsOf(candidates);
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
async function isPublished(registry, { name, version }) {
	const answer = await require_start.answerOf(registry.url, () => require_start.fetchPackument(registry, name, false));
	if (answer.kind === "unreadable") {
		const { problem } = answer;
		throw new require_start.ReleaseError({
			...problem,
			what: `${name}: ${problem.what}`
		});
	}
	return answer.kind === "answered" && Object.hasOwn(answer.value.versions, version);
}
// src/actions/make-plan.ts
const CONCURRENCY = 8;
async function makePlan(inputs, { workspace, temporary }, warnings) {
	const { packages, skipped } = await require_start.findPackages(inputs.packages, workspace, temporary);
	const shared = sharedEnvironments(packages.map(({ name }) => name));
	if (shared.length > 0) throw new require_start.ReleaseError(shared);
	return planOf(await askAll((await new require_workspace_packages.WorkspacePackages(packages).asFarAsKnown(packages)).map((pkg) => {
		const target = require_start.chooseRegistry(pkg, inputs.registry);
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
	const connections = new require_start.Connections(CONCURRENCY);
	try {
		return await require_start.pMap(destined, async ({ pkg, registry }) => ({
			...pkg,
			path: pathOf(pkg, workspace),
			registry,
			published: await isPublished(new require_start.Registry(registry, void 0, require_start.logText, connections.to(registry)), pkg)
		}), { concurrency: CONCURRENCY });
	} finally {
		connections.close();
	}
}
function pathOf({ source }, workspace) {
	return require_start.pathFrom(workspace, source.kind === "directory" ? source.directory : source.file);
}
// src/actions/plan.ts
async function plan() {
	const raw = require_start.readInputs(require_start.PLAN_INPUTS);
	const warnings = [];
	let made;
	let outputs = NO_OUTPUTS;
	const { problems } = await require_start.endOf(async () => {
		const surroundings = await require_start.readSurroundings();
		made = await makePlan(parsePlanInputs(raw), surroundings, warnings);
		outputs = planOutputs(made);
		warnings.push(...require_workspace_packages.cyclesOf(made.cycles), ...overflow(made));
		return require_start.endedAs("skipped");
	});
	const told = {
		plan: made,
		problems,
		warnings
	};
	await require_start.report({
		outputs,
		annotations: planAnnotations(told),
		summary: planSummary(told),
		headline: planHeadline(told),
		failed: problems.length > 0
	});
}
// src/plan.ts
require_start.start(plan);
