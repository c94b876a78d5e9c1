package dev.evenhand.storage.internal;

/// A PostgreSQL database that answers, and the role that owns its tables.
interface Server extends AutoCloseable {
  String url();

  String owner();

  String password();

  @Override
  void close();

  /// A server somebody else runs.
  record External(String url, String owner, String password) implements Server {
    @Override
    public void close() {}
  }
}
