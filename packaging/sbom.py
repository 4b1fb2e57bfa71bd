#!/usr/bin/python3
"""Lists what is in the packages as CycloneDX 1.5 JSON: each package with its hash, the programs with the libraries that
they are linked with, and of the bundle every file that came from a Debian package, with that package's version.

    sbom.py BUILD-FOLDER PACKAGES-FOLDER

Read from the packages themselves, so that nothing is listed that is not in there. The same commit gives the same bytes.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import uuid

LIBRARY_FOLDERS = re.compile(r"=> (/\S+) \(")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def sha256(data):
    return [{"alg": "SHA-256", "content": hashlib.sha256(data).hexdigest()}]


def cached(name):
    """A line of CMake's cache of the build."""
    with open(os.path.join(sys.argv[1], "CMakeCache.txt"), encoding="utf-8") as cache:
        return next((line.split("=", 1)[1].strip() for line in cache if line.startswith(name + ":")), "")


def owner(path):
    """The Debian package that a file came from; it may know the file by its place before /usr was merged."""
    for name in (path, path.removeprefix("/usr"), os.path.realpath(path), os.path.realpath(path).removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    raise SystemExit(f"sbom.py: no package is known that {path} came from")


def debian_component(package, scope):
    name, version, architecture = run("dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture}", package).split()
    purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace('~', '%7E')}?arch={architecture}&distro=bookworm"
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "scope": scope}


def linked_libraries(program):
    """What the program loads, by the loader's own word; libssl is loaded by name."""
    paths = set(LIBRARY_FOLDERS.findall(run("ldd", program)))
    folder = os.path.dirname(next(path for path in paths if "libcrypto" in path))
    return sorted(paths | {os.path.join(folder, "libssl.so.3")})


def bundled(archive):
    """(Debian packages that parts of the bundle came from, hash by file)."""
    packages, files = [], {}
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda one: one.name):
            if not member.isfile():
                continue
            content = tar.extractfile(member).read()
            inside = member.name.split("/", 1)[1]
            if inside == "licences/packages.txt":
                packages = [line.split()[0] for line in content.decode().splitlines()]
            elif inside.startswith(("bin/", "lib/", "plugins/", "share/fonts/")):
                files[inside] = sha256(content)
    return packages, files


def main():
    build, folder = sys.argv[1:]
    version = cached("CMAKE_PROJECT_VERSION")
    components, linked, contained = [], set(), set()
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if not os.path.isfile(path) or name == "SHA256SUMS" or name.endswith(".cdx.json"):
            continue
        with open(path, "rb") as file:
            component = {"type": "file", "bom-ref": name, "name": name, "version": version, "hashes": sha256(file.read())}
        if "linux" in name and name.endswith(".tar.xz"):
            packages, files = bundled(path)
            contained.update(packages)
            component["components"] = [{"type": "file", "bom-ref": f"{name}#{inside}", "name": inside, "hashes": hashes}
                                       for inside, hashes in files.items()]
        components.append(component)
    for program in ("itr-desk", "itr-desk-sandbox"):
        linked.update(owner(path) for path in linked_libraries(os.path.join(build, "bin", program)))
    libraries = [debian_component(package, "required") for package in sorted(linked | contained)]
    main_ref = f"pkg:generic/itr-desk@{version}"
    text = json.dumps({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True))),
        "metadata": {"component": {"type": "application", "bom-ref": main_ref, "name": "itr-desk", "version": version,
                                   "licenses": [{"license": {"id": "Apache-2.0"}}]}},
        "components": components + libraries,
        "dependencies": [{"ref": main_ref, "dependsOn": [one["bom-ref"] for one in libraries]}],
    }, indent=1, sort_keys=True)
    with open(os.path.join(folder, f"itr-desk-{version}.cdx.json"), "w", encoding="utf-8") as out:
        out.write(text + "\n")
    print(f"{len(components)} packages, {len(libraries)} Debian packages that parts of them come from or need.")


if __name__ == "__main__":
    main()
