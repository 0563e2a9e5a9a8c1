#!/usr/bin/env bash
# Commits a folder as a release and pushes its tags: tag.sh VERSION FOLDER. The commit has the present one as its parent, so that it
# says what it was built from; no branch ever holds it.
set -euo pipefail
version=$1
folder=$(cd "$2" && pwd)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "$version is no version: 1.2.3" >&2; exit 2; }

index=$(mktemp -u)
export GIT_INDEX_FILE=$index
git --work-tree="$folder" add --all --force "$folder"
tree=$(git write-tree)
rm -f "$index"
unset GIT_INDEX_FILE

export GIT_AUTHOR_NAME=mixer-oauth GIT_AUTHOR_EMAIL=release@mixer-oauth.invalid
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
commit=$(git commit-tree "$tree" -p HEAD -m "v$version")

# A version is never moved: pushing fails where it is there already. The major one follows its latest version.
git push --quiet origin "$commit:refs/tags/v$version"
git push --quiet --force origin "$commit:refs/tags/v${version%%.*}"
echo "v$version is $commit"
