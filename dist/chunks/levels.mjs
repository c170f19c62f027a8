import { Q as entries } from "./report.mjs";
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
	const earlier = [...needs].map(([name, all]) => [name, all.filter((other) => (level.get(other) ?? 0) < (level.get(name) ?? 0))]);
	return {
		levels,
		needs: new Map(earlier),
		cycles: knots.filter((knot) => knot.length > 1)
	};
}
/** Cycles as warnings: their packages are released side by side, since none can be first. */
function cyclesOf(cycles) {
	return cycles.map((names) => ({
		code: "dependency-cycle",
		what: `${names.slice(0, -1).join(", ")} and ${names.at(-1)} depend on one another.`
	}));
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
export { levelsOf as n, cyclesOf as t };
