/**
 * Whether `repository.url` names this repository as npm compares them: letter case included, without what git adds
 * (facts 3, E422 "expected to match").
 * @param repository URL of the repository that runs the workflow
 */
export function namesRepository(url: string, repository: string): boolean {
  return sourceUrl(url) === repository;
}

/** `git+https://host/owner/repo.git` and its ssh forms as `https://host/owner/repo`. */
function sourceUrl(url: string): string {
  return url
    .replace(/^git\+/, "")
    .replace(/^git:\/\//, "https://")
    .replace(/^(ssh:\/\/)?git@([^:/]+)[:/]/, "https://$2/")
    .replace(/\/$/, "")
    .replace(/\.git$/, "");
}
