# The browser tests against a server of their own; sourced by ./verify.

need_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Chromium …"
    apt-get update -qq && apt-get install -y -qq chromium >/dev/null
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
    return
  fi
  say "The browser tests need a Chromium, and none was found."
  say "Maybe: sudo apt-get install chromium"
  exit 1
}

free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

# The tests at a desk and those on a phone side by side, each against a server of its own: most of the time either waits
# for a page. What they say is kept in target/browser-*.log as well.
browser_tests() {
  need_chromium
  local gallery desk phone outcome=0
  GALLERY_URL=http://localhost:$(free_port)
  export GALLERY_URL
  (cd web && exec node_modules/.bin/vite --mode fake --port "${GALLERY_URL##*:}" --strictPort) >target/gallery.log 2>&1 &
  gallery=$!
  end_with "$gallery"
  wait_for "$GALLERY_URL/dev/gallery" "$gallery" target/gallery.log
  (tests_on desktop) > >(tee target/browser-desktop.log) 2>&1 &
  desk=$!
  (tests_on phone) > >(tee target/browser-phone.log) 2>&1 &
  phone=$!
  end_with "$desk" "$phone" "$gallery"
  wait "$desk" || outcome=$?
  wait "$phone" || outcome=$?
  kill "$gallery"
  wait "$gallery" || true
  trap - EXIT
  return "$outcome"
}

# Whatever ends this shell ends these processes before it, and takes away the folder, if one is named in $data.
end_with() {
  # shellcheck disable=SC2064 # the processes of now
  trap "kill $* 2>/dev/null || true; wait $* 2>/dev/null || true; rm -rf '${data:-}'" EXIT
  trap 'exit 143' TERM
}

# Starts the built server on new data, runs the tests of one device, and stops it again.
tests_on() {
  local device=$1 port data server tests
  port=$(free_port)
  data=$(mktemp -d)
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar target/evenhand.jar \
    --spring.profiles.active=demo --server.port="$port" --evenhand.database.directory="$data" \
    >"target/browser-server-$device.log" 2>&1 &
  server=$!
  end_with "$server"
  wait_for "http://localhost:$port/api/health" "$server" "target/browser-server-$device.log"
  (cd web && EVENHAND_URL="http://localhost:$port" exec node_modules/.bin/playwright test \
    --project="$device" --output="test-results/$device") &
  tests=$!
  end_with "$tests" "$server"
  wait "$tests"
}

# Waits for an address to answer; gives up when its process ended, and shows the end of its log.
wait_for() {
  local tries
  for tries in $(seq 1 180); do
    if node -e 'fetch(process.argv[1]).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))' "$1"; then
      return
    fi
    if ! kill -0 "$2" 2>/dev/null; then
      say "The server ended before it answered:"
      tail -40 "$3" >&2
      exit 1
    fi
    sleep 1
  done
  say "The server did not answer within $tries tries."
  exit 1
}
