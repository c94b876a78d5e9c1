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

# Starts the built server on new data, and the page of shared components on the fake server; runs the tests, and
# stops both again.
browser_tests() {
  need_chromium
  local port gallery_port data server gallery
  port=$(free_port)
  gallery_port=$(free_port)
  data=$(mktemp -d)
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar target/evenhand.jar \
    --spring.profiles.active=demo --server.port="$port" --evenhand.database.directory="$data" \
    >target/browser-server.log 2>&1 &
  server=$!
  (cd web && exec node_modules/.bin/vite --mode fake --port "$gallery_port" --strictPort) >target/gallery.log 2>&1 &
  gallery=$!
  # shellcheck disable=SC2064
  trap "kill $server $gallery 2>/dev/null || true; wait $server $gallery 2>/dev/null || true; rm -rf '$data'" EXIT
  wait_for "http://localhost:$port/api/health" "$server" target/browser-server.log
  wait_for "http://localhost:$gallery_port/dev/gallery" "$gallery" target/gallery.log
  (cd web && EVENHAND_URL="http://localhost:$port" GALLERY_URL="http://localhost:$gallery_port" npm run --silent e2e)
  kill "$server" "$gallery"
  wait "$server" "$gallery" || true
  rm -rf "$data"
  trap - EXIT
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
