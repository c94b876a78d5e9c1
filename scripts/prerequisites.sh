# What ./run and ./verify need on the machine; sourced by both.

say() { printf '%s\n' "$*" >&2; }

# Sets JAVA_HOME to a JDK 25 or newer, wherever one lies.
need_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && [ "$(jdk_version "$home")" -ge 25 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  say "Evenhand needs a JDK 25, and none was found."
  say "Maybe install one (for example Eclipse Temurin 25), or set JAVA_HOME to where it is."
  exit 1
}

# The feature version of the JDK in a directory; 0 when it does not say.
jdk_version() {
  local line
  line=$(grep -s '^JAVA_VERSION=' "$1/release" || true)
  line=${line#*\"}
  line=${line%%[.\"+-]*}
  printf '%s' "${line:-0}"
}

# Sets maven to the installed one, or to the wrapper, which fetches one.
need_maven() {
  maven=mvn
  if ! command -v mvn >/dev/null; then
    maven=$PWD/mvnw
  fi
  # What older Mavens do themselves and newer JDKs warn of.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

need_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    say "Evenhand needs Node 20.19 or newer with npm, and there is none."
    exit 1
  fi
  if ! node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)'; then
    say "Evenhand needs Node 20.19 or newer, but this is $(node --version)."
    exit 1
  fi
}

# Installs what the web client needs, when that changed, and builds it into web/dist.
build_web() {
  install_web
  say "Building the web client …"
  (cd web && NODE_NO_WARNINGS=1 npm run --silent build)
}

install_web() {
  if [ ! -f web/node_modules/.package-lock.json ] \
    || [ web/package-lock.json -nt web/node_modules/.package-lock.json ]; then
    say "Installing the web client's packages …"
    (cd web && npm ci --no-audit --no-fund --silent)
  fi
}

# Deletes a data directory of Evenhand, and nothing that is not one.
remove_data() {
  if [ -d "$1" ]; then
    if [ ! -e "$1/evenhand.lock" ] && [ -n "$(ls -A "$1")" ]; then
      say "Expected $1 to be a data directory of Evenhand, but it holds something else. Nothing was deleted."
      exit 2
    fi
    rm -rf -- "$1/postgres" "$1/binaries" "$1/files" "$1/evenhand.lock" "$1/demo.unfinished"
  fi
}
