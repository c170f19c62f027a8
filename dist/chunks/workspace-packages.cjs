const require_start = require("./start.cjs");
let node_path = require("node:path");
// src/decisions/workspace/levels.ts
const INSTALLED_WITH = [
	"dependencies",
	"peerDependencies",
	"optionalDependencies"
];
const BUILT_WITH = [...INSTALLED_WITH, "devDependencies"];
function levelsOf(packages, groups = INSTALLED_WITH) {
	const byName = new Map(packages.map((pkg) => [pkg.name, pkg]));
	const needs = new Map(packages.map((pkg) => [pkg.name, dependenciesOf(pkg, groups, (name) => byName.has(name))]));
	const level = new Map();
	const knots = knotsOf(needs);
	for (const knot of knots) {
		const own = 1 + knot.flatMap((name) => needs.get(name) ?? []).map((name) => level.get(name) ?? -1).reduce((highest, each) => Math.max(highest, each), -1);
		for (const name of knot) level.set(name, own);
	}
	const levels = [];
	for (const pkg of packages) (levels[level.get(pkg.name) ?? 0] ??= []).push(pkg);
	const earlier = [...needs].map(([name, all]) => [name, all.filter((other) => (level.get(other) ?? 0) < (level.get(name) ?? 0))]);
	return {
		levels,
		needs: new Map(earlier),
		cycles: knots.filter((knot) => knot.length > 1)
	};
}
function cyclesOf(cycles) {
	return cycles.map((names) => ({
		code: "dependency-cycle",
		what: `${names.slice(0, -1).join(", ")} and ${names.at(-1)} depend on one another.`
	}));
}
const ALIAS = /^(?:npm|workspace):((?:@[^@/\s]+\/)?[^@/\s]+)@/;
const BARE_ALIAS = /^npm:((?:@[^@/\s]+\/)?[^@/\s]+)$/;
function dependenciesOf({ name, manifest }, groups, isOneOfThem) {
	const names = groups.flatMap((group) => require_start.entries(manifest[group])).map(([key, spec]) => {
		const [, bare = key] = BARE_ALIAS.exec(String(spec)) ?? [];
		return ALIAS.exec(String(spec))?.[1] ?? (isOneOfThem(bare) ? bare : key);
	});
	return [...new Set(names)].filter((dependency) => dependency !== name && isOneOfThem(dependency));
}
function knotsOf(needs) {
	const knots = [];
	const found = new Map();
	const path = [];
	const enter = (name) => {
		const left = [...needs.get(name) ?? []].toReversed();
		const visit = {
			name,
			index: found.size,
			lowest: found.size,
			open: true,
			left
		};
		found.set(name, visit);
		path.push(visit);
		return visit;
	};
	const leave = (visit, from) => {
		if (visit.lowest === visit.index) {
			const knot = path.splice(path.lastIndexOf(visit));
			for (const member of knot) member.open = false;
			knots.push(knot.map(({ name }) => name));
		} else if (from !== void 0) from.lowest = Math.min(from.lowest, visit.lowest);
	};
	for (const start of needs.keys()) {
		const trail = found.has(start) ? [] : [enter(start)];
		for (let visit = trail.at(-1); visit !== void 0; visit = trail.at(-1)) {
			const next = visit.left.pop();
			const known = next === void 0 ? void 0 : found.get(next);
			if (next === void 0) {
				trail.pop();
				leave(visit, trail.at(-1));
			} else if (known === void 0) trail.push(enter(next));
			else if (known.open) visit.lowest = Math.min(visit.lowest, known.index);
		}
	}
	return knots;
}
// src/edges/disk/read-workspace.ts
var Workspaces = class {
	#members = new Map();
	#roots = new Map();
	async around(directory) {
		const found = [];
		for (const place of upwards(directory)) {
			const members = await this.#membersAt(place).catch((error) => {
				if (found.length === 0) throw error;
			});
			if (members === void 0) continue;
			if (place === directory || [directory, ...found].some((inner) => members.has(inner))) found.push(place);
		}
		const roots = await Promise.all((found.length === 0 ? [directory] : found).map((root) => this.#rootAt(root)));
		return {
			roots,
			catalogs: require_start.readCatalogs(roots.toReversed().flatMap(({ documents }) => documents))
		};
	}
	async #membersAt(place) {
		const members = this.#members.get(place) ?? memberSet(place);
		this.#members.set(place, members);
		return await members;
	}
	async #rootAt(directory) {
		const root = this.#roots.get(directory) ?? readRoot(directory, this.#membersAt(directory));
		this.#roots.set(directory, root);
		return await root;
	}
};
function siblingsOf({ roots }, directory, others) {
	const all = [...roots.map(({ members }) => members), others];
	const starts = [directory, ...roots.map((root) => root.directory)];
	return {
		named: (name) => all.map(({ byName }) => byName.get(name)).find((found) => found !== void 0) ?? [],
		at: (path) => starts.flatMap((start) => all.map(({ byDirectory }) => byDirectory.get((0, node_path.resolve)(start, path)))).find((found) => found !== void 0)
	};
}
function membersOf(found) {
	const byDirectory = new Map(found);
	return {
		byDirectory,
		byName: Map.groupBy(byDirectory.values(), ({ name }) => name)
	};
}
function upwards(directory) {
	const above = (0, node_path.dirname)(directory);
	return above === directory ? [directory] : [directory, ...upwards(above)];
}
async function memberSet(directory) {
	const members = await require_start.findMembers(directory, await require_start.rawManifest(directory));
	return members && new Set(members);
}
async function readRoot(root, members) {
	const files = await Promise.all(["pnpm-workspace.yaml", ".yarnrc.yml"].map((file) => require_start.readYaml((0, node_path.join)(root, file))));
	const manifest = await require_start.rawManifest(root);
	const unversioned = await require_start.isYarnRoot(root) ? "0.0.0" : void 0;
	return {
		directory: root,
		members: membersOf((await require_start.pMap([root, ...await members ?? []], (directory) => readMember(directory, unversioned), { concurrency: 16 })).flat()),
		documents: [
			manifest,
			manifest?.workspaces,
			...files
		]
	};
}
async function readMember(directory, unversioned) {
	const manifest = await require_start.rawManifest(directory);
	const name = require_start.textField(manifest, "name");
	if (name === void 0) return [];
	return [[directory, {
		name,
		version: require_start.textField(manifest, "version") ?? unversioned,
		isPrivate: Boolean(manifest?.private)
	}]];
}
// src/edges/disk/workspaces.ts
var NpmWorkspaces = class {
	#members = new Map();
	async around(directory) {
		for (let root = (0, node_path.dirname)(directory);; root = (0, node_path.dirname)(root)) {
			const workspaces = await this.#membersOf(root);
			if (workspaces.includes(directory)) return {
				prefix: root,
				workspaces
			};
			if (root === (0, node_path.dirname)(root)) return {};
		}
	}
	async #membersOf(root) {
		const members = this.#members.get(root) ?? readMembers(root);
		this.#members.set(root, members);
		return await members;
	}
};
async function readMembers(root) {
	return await require_start.npmMembers(root, await require_start.rawManifest(root)) ?? [];
}
// src/edges/disk/workspace-packages.ts
var WorkspacePackages = class {
	npm = new NpmWorkspaces();
	#workspaces = new Workspaces();
	#found;
	constructor(found) {
		this.#found = membersOf(found.flatMap(({ source, name, version }) => source.kind === "directory" ? [[source.directory, {
			name,
			version,
			isPrivate: false
		}]] : []));
	}
	async publishable(pkg) {
		if (pkg.source.kind === "tarball") return withoutProtocols(pkg);
		if (pkg.dependencyChanges !== void 0 || !require_start.needsWorkspace(pkg.manifest)) return pkg;
		const { directory } = pkg.source;
		const workspace = await this.#workspaces.around(directory);
		const siblings = siblingsOf(workspace, directory, this.#found);
		const rewritten = require_start.rewriteDependencies(pkg.manifest, siblings, workspace.catalogs);
		if ("problems" in rewritten) throw new require_start.ReleaseError(rewritten.problems);
		return {
			...pkg,
			manifest: rewritten.manifest,
			dependencyChanges: rewritten.changes
		};
	}
	async asFarAsKnown(packages) {
		const known = packages.map(async (pkg) => {
			try {
				return await this.publishable(pkg);
			} catch (error) {
				if (error instanceof require_start.ReleaseError) return pkg;
				throw error;
			}
		});
		return await Promise.all(known);
	}
};
function withoutProtocols(pkg) {
	const { problems } = require_start.unresolvedIn(pkg.manifest);
	if (problems.length > 0) throw new require_start.ReleaseError(problems);
	return pkg;
}
Object.defineProperty(exports, "BUILT_WITH", {
	enumerable: true,
	get: function() {
		return BUILT_WITH;
	}
});
Object.defineProperty(exports, "WorkspacePackages", {
	enumerable: true,
	get: function() {
		return WorkspacePackages;
	}
});
Object.defineProperty(exports, "cyclesOf", {
	enumerable: true,
	get: function() {
		return cyclesOf;
	}
});
Object.defineProperty(exports, "levelsOf", {
	enumerable: true,
	get: function() {
		return levelsOf;
	}
});
