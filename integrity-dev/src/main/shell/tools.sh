# What bin/run and bin/verify have in common. To be sourced by bash, in the root of the checkout.

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# sets $java to the Java of the JDK that Maven will use
need_jdk() {
    local javac version
    javac="${JAVA_HOME:+$JAVA_HOME/bin/javac}"
    javac="${javac:-$(command -v javac || true)}"
    [ -x "$javac" ] || fail "Integrity needs a JDK, version 17 to 25: install one, or let JAVA_HOME point to it."
    version="$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
    [ "${version:-0}" -ge 17 ] && [ "$version" -le 25 ] ||
        fail "Integrity needs a JDK, version 17 to 25, but $javac is version ${version:-unknown}: let JAVA_HOME point to another."
    java="$(dirname "$javac")/java"
}

need_node() {
    local version
    { command -v node && command -v npm; } >/dev/null ||
        fail "Integrity needs Node.js, version 20 or newer, with npm: install it, and see that it is on the PATH."
    version="$(node --version)" && version="${version#v}"
    [ "${version%%.*}" -ge 20 ] || fail "Integrity needs Node.js, version 20 or newer, but this one is $version."
}

need_disk() {
    local free
    free="$(df -Pk . | awk 'NR == 2 { print int($4 / 1024) }')"
    [ "$free" -ge 2048 ] || fail "Integrity needs 2048 MB of free disk space here, but there are only $free MB."
}

# need_free_port <variable> <usual port> <what it is for>
need_free_port() {
    local port="${!1:-$2}"
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        fail "Port $port, meant for $3, is taken: stop what uses it, or set $1 to a free port."
    fi
}

# sets $maven to an installed Maven that will do, else to the wrapper
find_maven() {
    local version=""
    if command -v mvn >/dev/null; then
        version="$(mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')"
    fi
    maven=./mvnw
    if [ -n "$version" ] && [ "$(printf '%s\n' 3.8.6 "$version" | sort -V | head -n 1)" = 3.8.6 ]; then
        maven=mvn
    fi
}
