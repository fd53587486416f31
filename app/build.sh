# shellcheck shell=sh disable=SC2034,SC2154
# Shared by app/start and tests/run (sourced, POSIX sh): packages, build folder, configure, build.
# Everything said goes to stderr: stdout belongs to the program that is started.

build_packages="g++ cmake ninja-build pkg-config lld libsqlite3-dev zlib1g-dev
 qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
 libqt6sql6-sqlite qt6-wayland libminizip-dev libxlsxwriter-dev libqpdf-dev libqrencode-dev libical-dev libsodium-dev
 fonts-liberation2 fonts-roboto-unhinted fonts-dejavu-core breeze-icon-theme"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# build_folder NAME: prints a folder this person may write, in the checkout if possible.
build_folder() {
  folder="$root/build/$1"
  if ! { mkdir -p "$folder" && [ -w "$folder" ]; } 2>/dev/null; then
    folder="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/so-ocop/build-$(printf %s "$root" | cksum | cut -d' ' -f1)/$1"
    mkdir -p "$folder" || return 1
  fi
  printf '%s\n' "$folder"
}

# hold_lock FOLDER: one at a time per build folder; the lock (descriptor 9) ends with the process or `exec 9>&-`.
hold_lock() {
  exec 9>"$1/.lock"
  flock -n 9 || { say "Một lần chạy khác đang dùng thư mục dựng này, xin chờ…"; flock 9; }
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

show_log() { tail -n "${2:-40}" "$1" | sed 's/^/  | /' >&2; }

# install_missing LOG PACKAGE...: apt-get only for what dpkg does not already have.
install_missing() {
  log="$1"
  shift
  command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || return 0
  # ${...} below are dpkg-query's own fields.
  # shellcheck disable=SC2016
  present=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' "$@" 2>/dev/null)"
  missing=
  for package in "$@"; do
    case "$present" in *" $package=installed "*) ;; *) missing="$missing $package" ;; esac
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
    fail "Còn thiếu các gói sau, cần quyền root hoặc sudo để cài:$missing"
  fi
  say "Đang cài các gói còn thiếu:$missing"
  # The list of packages may be locked by the system's own update for a moment: try again.
  for attempt in 1 2 3; do
    as_root apt-get -o Acquire::Retries=3 update >"$log" 2>&1 && break
    [ "$attempt" -eq 3 ] || sleep 5
  done
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
    install -y --no-install-recommends $missing </dev/null >>"$log" 2>&1 || {
    show_log "$log" 15
    fail "Không cài được các gói. Kiểm tra mạng và nguồn apt; nhật ký: $log"
  }
}

# A compiler on one big (unity) file takes up to 1.5 GB: no more of them at once than memory holds.
build_jobs() {
  cores=$(nproc 2>/dev/null || echo 2)
  fits=$(awk '/^MemAvailable:/ { print int($2 / 2000000) }' /proc/meminfo 2>/dev/null)
  [ "${fits:-$cores}" -lt "$cores" ] && cores=$fits
  [ "$cores" -ge 1 ] || cores=1
  echo "$cores"
}

# Repeats ninja's output into LOG; says so at the first real step ("[0/1]" is ninja looking for new files, done at
# every start) and, on a terminal, shows its "[12/40]" on one line.
follow_build() {
  announced=
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$1"
    case "$line" in \[[1-9]*/*\]*) ;; *) continue ;; esac
    [ -n "$announced" ] || say "Đang dựng chương trình (lần đầu mất vài phút)…"
    announced=1
    [ -t 2 ] && printf '\r  %s] ' "${line%%]*}" >&2
  done
  [ -t 2 ] && [ -n "$announced" ] && printf '\r                    \r' >&2
  return 0
}

# configure FOLDER CMAKE-OPTION...: does nothing when the same was configured before.
configure() {
  folder="$1"
  shift
  log="$folder/build.log"
  export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
  wanted="$root $folder $*"
  if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/.configured" 2>/dev/null)" != "$wanted" ]; then
    say "Đang chuẩn bị dựng…"
    rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles" "$folder/.configured"
    cmake -S "$root" -B "$folder" -G Ninja "$@" </dev/null >"$log" 2>&1 || {
      show_log "$log"
      fail "Không chuẩn bị được việc dựng; nhật ký: $log"
    }
    printf '%s' "$wanted" >"$folder/.configured"
  fi
}

# configure_and_build FOLDER TARGET CMAKE-OPTION...: does nothing slow when nothing changed. A whole build compiles 16
# files at a time: most of a file's time are the headers all of them include.
configure_and_build() {
  folder="$1" target="$2"
  shift 2
  configure "$folder" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 "$@"
  export NINJA_STATUS="[%f/%t] "
  : >"$log"
  rm -f "$folder/.built"
  { ninja -C "$folder" -j "$(build_jobs)" "$target" </dev/null 2>&1 && : >"$folder/.built"; } | follow_build "$log"
  [ -f "$folder/.built" ] || {
    show_log "$log"
    fail "Dựng không thành công; nhật ký: $log"
  }
}
