import { o as __toESM } from "./chunks/runtime.mjs";
import { $ as limited, A as optionalCode, G as textField, H as entries, L as table, M as problemList, S as readInputs, U as field, X as annotation, _ as logText, at as registryOf, bt as PLAN_INPUTS, c as answerOf, ft as code, gt as quote, ht as oneLine, i as readPackage, l as Registry, lt as ReleaseError, mt as markdown, n as chooseRegistry, nt as Fields, ot as undeclaredInputs, q as counted, s as fetchPackument, t as report, v as endOf, x as readSurroundings, y as endedAs } from "./chunks/report.mjs";
import { n as pMap, t as init_p_map } from "./chunks/p-map.mjs";
import { t as rawManifest } from "./chunks/raw-manifest.mjs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { glob, readFile, stat } from "node:fs/promises";
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
/** Packages that depend on one another, as warnings. */
function cycleWarnings({ cycles }) {
	return cycles.map((names) => ({
		code: "dependency-cycle",
		what: `${names.slice(0, -1).join(", ")} and ${names.at(-1)} depend on one another.`
	}));
}
/** The end as one sentence. */
function planHeadline({ plan, problems }) {
	if (plan === void 0 || problems.length > 0) return "No plan could be made.";
	const { rows, published } = plan;
	if (rows.length === 0) return `Nothing to release: the registry has all ${counted(published.length, "version")}.`;
	const levels = (rows.at(-1)?.level ?? 0) + 1;
	return `${counted(rows.length, "package")} to release, in ${counted(levels, "level")}; ${published.length} on the registry already.`;
}
function planAnnotations({ problems, warnings }) {
	return [...limited(problems.map((problem) => annotation("error", problem, ""))), ...limited(warnings.map((problem) => annotation("warning", problem, "")))];
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
// src/decisions/workspace/levels.ts
/** What an installed package needs; devDependencies are its author's own. */
const ORDERING = [
	"dependencies",
	"peerDependencies",
	"optionalDependencies"
];
/** Dependencies before dependents, each as early as can be. Within a level the given order is kept. */
function levelsOf(packages) {
	const byName = new Map(packages.map((pkg) => [pkg.name, pkg]));
	const needs = new Map(packages.map((pkg) => [pkg.name, dependenciesOf(pkg).filter((name) => byName.has(name))]));
	const level = /* @__PURE__ */ new Map();
	const knots = knotsOf(needs);
	for (const knot of knots) {
		const own = 1 + knot.flatMap((name) => needs.get(name) ?? []).map((name) => level.get(name) ?? -1).reduce((highest, each) => Math.max(highest, each), -1);
		for (const name of knot) level.set(name, own);
	}
	const levels = [];
	for (const pkg of packages) (levels[level.get(pkg.name) ?? 0] ??= []).push(pkg);
	return {
		levels,
		cycles: knots.filter((knot) => knot.length > 1)
	};
}
/** Real names; an alias (`npm:name@range`, `workspace:name@range`) stands for another package. */
function dependenciesOf({ name, manifest }) {
	const names = ORDERING.flatMap((group) => entries(manifest[group])).map(([key, spec]) => /^(?:npm|workspace):(@?[^@]+)@/.exec(String(spec))?.[1] ?? key);
	return [...new Set(names)].filter((dependency) => dependency !== name);
}
/**
* Strongly connected components, by Tarjan's algorithm: names that all reach one another, in the order in which they were
* visited; each component comes after all that it needs.
*/
function knotsOf(needs) {
	const knots = [];
	const found = /* @__PURE__ */ new Map();
	const path = [];
	const visit = (name) => {
		const own = {
			index: found.size,
			lowest: found.size,
			open: true
		};
		found.set(name, own);
		path.push(name);
		for (const dependency of needs.get(name) ?? []) {
			const other = found.get(dependency) ?? visit(dependency);
			if (other.open) own.lowest = Math.min(own.lowest, other.lowest);
		}
		if (own.lowest === own.index) {
			const knot = path.splice(path.indexOf(name));
			for (const member of knot) closeKnot(member);
			knots.push(knot);
		}
		return own;
	};
	const closeKnot = (name) => {
		const member = found.get(name);
		if (member !== void 0) member.open = false;
	};
	for (const name of needs.keys()) if (!found.has(name)) visit(name);
	return knots;
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
// src/decisions/workspace/package-lines.ts
function splitLines(lines) {
	return {
		wanted: lines.filter((line) => !isNegated(line)),
		excluded: lines.filter(isNegated).map((line) => line.replace(/^!\s*/, ""))
	};
}
/** Whether a line has characters that a glob gives a meaning; a path may have them too, and is looked for first. */
function isGlob(line) {
	return /[*?[{]|[!+@]\(/.test(line);
}
/** The glob of files that a glob of packages stands for: tarballs and package.json as they are, else directories. */
function filePattern(glob) {
	if (/(^|\/)package\.json$|\.tgz$|\.tar\.gz$/.test(glob)) return glob;
	return `${glob.replace(/\/+$/, "")}/package.json`;
}
/** `!` before a parenthesis is a glob's own negation. */
function isNegated(line) {
	return /^!(?!\()/.test(line);
}
// src/decisions/workspace/repeated-packages.ts
/** Packages that were found more than once, each with every place. */
function repeatedPackages(findings) {
	return [...Map.groupBy(findings, ({ name }) => name)].filter(([, places]) => places.length > 1).map(([name, places]) => ({
		code: "package-repeated",
		what: `${name} was found ${places.length} times: ${places.map(place).join(" and ")}.`
	}));
}
function place({ path, line }) {
	return `in ${quote(path)} by the line ${quote(line)}`;
}
// src/edges/disk/match-files.ts
/**
* Files that a glob matches and none of the excluded ones does, sorted, as absolute paths. What is installed in
* node_modules is nobody's own package.
*/
async function matchFiles(patterns, excluded, directory) {
	if (patterns.length === 0) return [];
	const options = {
		cwd: directory,
		exclude: ["**/node_modules/**", ...excluded.map(posix)]
	};
	const files = /* @__PURE__ */ new Set();
	for await (const file of glob(patterns.map(posix), options)) files.add(resolve(directory, file));
	return [...files].toSorted();
}
/** A glob's backslash is an escape everywhere but where paths have it. */
function posix(pattern) {
	return sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
}
// src/edges/disk/relative-path.ts
/** A path from a directory, with `/` on every system; `.` for the directory itself. */
function pathFrom(directory, path) {
	const found = relative(directory, path).replaceAll(sep, "/");
	return found === "" ? "." : found;
}
// src/decisions/workspace/pnpm-workspace.ts
/** `packages` of pnpm-workspace.yaml; `undefined` where the file holds only settings, `null` where it makes no sense. */
function readPnpmPackages(document) {
	const packages = field(document, "packages");
	if (packages === void 0 || packages === null) return void 0;
	if (!Array.isArray(packages) || !packages.every((glob) => typeof glob === "string")) return null;
	const globs = packages;
	return {
		wanted: globs.filter((glob) => !glob.startsWith("!")),
		excluded: globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))
	};
}
// src/edges/disk/yaml-file.ts
/** A YAML file's content; `undefined` where there is no such file. @throws ReleaseError for a file that is no YAML */
async function readYaml(file) {
	const text = await readFile(file, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	const { parse } = await import("./chunks/yaml.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return parse(text);
	} catch (error) {
		const why = oneLine(error instanceof Error ? error.message : String(error));
		throw new ReleaseError({
			code: "workspace-invalid",
			what: `${basename(file)} is no valid YAML: ${why.replace(/[.:]+$/, "")}.`
		}, { cause: error });
	}
}
// src/edges/disk/workspace-members.ts
/**
* The directories of a workspace's members, without the root; `undefined` where the directory is the root of none.
* pnpm-workspace.yaml counts before `workspaces` of package.json, which pnpm does not read.
* @throws ReleaseError
*/
async function findMembers(directory, manifest) {
	return (await pnpmMembers(directory) ?? await npmMembers(directory, manifest))?.filter((member) => member !== directory);
}
async function pnpmMembers(directory) {
	const globs = readPnpmPackages(await readYaml(join(directory, "pnpm-workspace.yaml")));
	if (globs === null) throw new ReleaseError({
		code: "workspace-invalid",
		what: "`packages` in pnpm-workspace.yaml is no list of globs."
	});
	if (globs === void 0) return void 0;
	const { wanted, excluded } = globs;
	return (await matchFiles(wanted.map(filePattern), excluded.map(filePattern), directory)).map(dirname);
}
/** npm, yarn and bun. */
async function npmMembers(directory, manifest) {
	if (manifest.workspaces === void 0) return void 0;
	const { default: mapWorkspaces } = await import("./chunks/chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return [...(await mapWorkspaces({
			cwd: directory,
			pkg: manifest
		})).values()].map((member) => resolve(member)).toSorted();
	} catch (error) {
		throw new ReleaseError(unreadable(error), { cause: error });
	}
}
function unreadable(error) {
	const why = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.+$/, "");
	return {
		code: textField(error, "code") === "EDUPLICATEWORKSPACE" ? "package-repeated" : "workspace-invalid",
		what: `The workspaces of package.json cannot be read: ${why}.`
	};
}
// src/edges/disk/find-packages.ts
/** Files that are read at once. */
const CONCURRENCY$1 = 16;
/**
* The packages that the lines of the input `package` name: each a package, a glob, a glob to leave out (`!`), or a private
* workspace root, which stands for its members.
* @param workspace what relative paths start from
* @param temporary a directory for scratch files
* @throws ReleaseError with every mistake of every package
*/
async function findPackages(lines, workspace, temporary) {
	const places = await findPlaces(lines, workspace);
	const [first, ...others] = places;
	if (first?.named === true && others.length === 0) return {
		packages: [await readPackage(first.line, workspace, temporary)],
		skipped: []
	};
	const all = await pMap(places, (place) => readPlace(place, workspace, temporary), { concurrency: CONCURRENCY$1 });
	const found = all.filter((reading) => "pkg" in reading);
	const skipped = all.filter((reading) => "skipped" in reading).map((reading) => reading.skipped);
	const problems = [
		...all.flatMap((reading) => "problems" in reading ? reading.problems : []),
		...repeatedPackages(found.map(({ finding }) => finding)),
		...skipped.length === all.length ? lines.slice(0, 1).map(onlyPrivate) : []
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	return {
		packages: found.map(({ pkg }) => pkg),
		skipped
	};
}
/** @throws ReleaseError naming every line that leads nowhere */
async function findPlaces(lines, workspace) {
	const { wanted, excluded } = splitLines(lines);
	const left = new Set((await matchFiles(excluded.map(filePattern), [], workspace)).map(withoutManifest));
	const found = await Promise.all(wanted.map(async (line) => {
		return {
			line,
			places: (await placesOf(line, workspace)).filter(({ path, named }) => named || !left.has(path))
		};
	}));
	const empty = wanted.length === 0 ? lines : found.filter(({ places }) => places.length === 0).map(({ line }) => line);
	if (empty.length > 0) throw new ReleaseError(empty.map(unmatched));
	return found.flatMap(({ places }) => places);
}
async function placesOf(line, workspace) {
	const path = resolve(workspace, line);
	if (await stat(path).catch(() => void 0) !== void 0 || !isGlob(line)) return await placesAt(withoutManifest(path), line);
	return (await matchFiles([filePattern(line)], [], workspace)).map((file) => ({
		path: withoutManifest(file),
		line,
		named: false
	}));
}
/** A package, or the members of a workspace whose root is private. */
async function placesAt(path, line) {
	const manifest = await rawManifest(path);
	const members = Boolean(manifest?.private) && manifest ? await findMembers(path, manifest) : void 0;
	if (members === void 0) return [{
		path,
		line,
		named: true
	}];
	return members.map((member) => ({
		path: member,
		line,
		named: false
	}));
}
async function readPlace({ path, line, named }, workspace, temporary) {
	const shown = pathFrom(workspace, path);
	try {
		const pkg = await readPackage(named ? line : shown, workspace, temporary);
		return {
			pkg,
			finding: {
				name: pkg.name,
				path: shown,
				line
			}
		};
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		if (!named && error.problems.some(({ code }) => code === "package-private")) return { skipped: {
			path: shown,
			name: textField(await rawManifest(path), "name")
		} };
		return { problems: error.problems.map((problem) => ({
			...problem,
			what: `${shown}: ${problem.what}`
		})) };
	}
}
function withoutManifest(file) {
	return basename(file) === "package.json" ? dirname(file) : file;
}
function unmatched(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(line)} of the input 'package' finds no package.`
	};
}
function onlyPrivate(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(line)} of the input 'package' leads to private packages only, and so does every other.`
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
init_p_map();
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
		warnings.push(...cycleWarnings(made), ...overflow(made));
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
