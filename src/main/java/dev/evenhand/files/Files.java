package dev.evenhand.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of the current company, each with its newest version.
public interface Files {
  /// The file of this id, if the company has it.
  Optional<FileInfo> find(long id);

  /// Those of these files that the company has, by id.
  Map<Long, FileInfo> all(Collection<Long> ids);

  /// Like [#all], and none of them is deleted before the running transaction ends: for whoever is
  /// about to store that it refers to them.
  Map<Long, FileInfo> hold(Collection<Long> ids);

  /// All versions of a file, newest first; none when the company has no such file.
  List<FileInfo> versions(long id);
}
