package dev.evenhand.files;

import java.util.List;

/// Speaks against the deletion of a file; modules whose data refer to files provide beans of it.
public interface FileUse {
  /// What refers to the file, a sentence each; empty when nothing does. Asked in the transaction
  /// that deletes, after the file's row was locked.
  List<String> reasons(long file);
}
