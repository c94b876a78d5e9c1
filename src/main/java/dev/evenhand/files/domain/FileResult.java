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

  /// @param reasons what refers to the file, a sentence each
  record InUse(FileInfo file, List<String> reasons) implements Refusal {}

  record Empty() implements Refusal {}

  /// @param most bytes that a file may have
  record TooLarge(long most) implements Refusal {}

  /// @param ending of a name for which systems run a file
  record WrongEnding(String ending) implements Refusal {}

  /// @param mediaType what the content is
  record WrongType(String mediaType) implements Refusal {}
}
