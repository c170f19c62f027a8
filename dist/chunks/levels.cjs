const require_start = require("./start.cjs");
// src/decisions/workspace/levels.ts
const INSTALLED_WITH = [
	"dependencies",
	"peerDependencies",
	"optionalDependencies"
];
const BUILT_WITH = [...INSTALLED_WITH, "devDependencies"];
function levelsOf(packages, groups = INSTALLED_WITH) {
	const byName = new Map(packages.map((pkg) => [pkg.name, pkg]));
	const needs = new Map(packages.map((pkg) => [pkg.name, dependenciesOf(pkg, groups).filter((name) => byName.has(name))]));
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
function dependenciesOf({ name, manifest }, groups) {
	const names = groups.flatMap((group) => require_start.entries(manifest[group])).map(([key, spec]) => /^(?:npm|workspace):(@?[^@]+)@/.exec(String(spec))?.[1] ?? key);
	return [...new Set(names)].filter((dependency) => dependency !== name);
}
function knotsOf(needs) {
	const knots = [];
	const found = new Map();
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
Object.defineProperty(exports, "BUILT_WITH", {
	enumerable: true,
	get: function() {
		return BUILT_WITH;
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
