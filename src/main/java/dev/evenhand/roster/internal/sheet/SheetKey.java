package dev.evenhand.roster.internal.sheet;

/// The key of a service account, as Google gives it out.
///
/// @param json never leaves the process but to prove who asks
record SheetKey(String json, String account) {
  /// Keeps the key out of logs.
  @Override
  public String toString() {
    return "SheetKey[" + account + "]";
  }
}
