package dev.evenhand.files.domain;

import dev.evenhand.files.FileInfo;
import java.util.List;

/// How it ended that somebody brought a file or took one away.
public sealed interface FileResult {
  record Done(FileInfo file) implements FileResult {}

  sealed interface Refusal extends FileResult {}

  record NoSuchFile() implements Refusal {}

  /// Only who uploaded the file first and people with the admin role delete it.
  record NotAllowed() implements Refusal {}

  /// Something refers to the file.
  ///
  /// @param reasons what does, a sentence each
  record InUse(FileInfo file, List<String> reasons) implements Refusal {}

  record Empty() implements Refusal {}

  /// There are more bytes than a file may have.
  ///
  /// @param most bytes that it may have
  record TooLarge(long most) implements Refusal {}

  /// Systems run files whose names end so.
  record WrongEnding(String ending) implements Refusal {}

  /// The content may not be attached.
  ///
  /// @param mediaType what the content is
  record WrongType(String mediaType) implements Refusal {}
}
