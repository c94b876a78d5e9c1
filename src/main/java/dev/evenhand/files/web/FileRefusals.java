package dev.evenhand.files.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import dev.evenhand.files.FileInfo;
import dev.evenhand.files.domain.FileResult;
import dev.evenhand.http.Refused;
import java.util.Map;

/// Says over HTTP why a file was not taken, or not deleted.
final class FileRefusals {
  private static final long MEGABYTE = 1024 * 1024;

  private FileRefusals() {}

  static FileInfo done(FileResult result) {
    return switch (result) {
      case FileResult.Done(var file) -> file;
      case FileResult.Refusal refusal -> throw because(refusal);
    };
  }

  private static Refused because(FileResult.Refusal refusal) {
    return switch (refusal) {
      case FileResult.NoSuchFile() -> Refused.notFound("file");
      case FileResult.NotAllowed() ->
          Refused.forbidden(
              "Only who uploaded a file first and people with the admin role delete it.");
      case FileResult.InUse(var file, var reasons) ->
          new Refused(
              CONFLICT,
              "file-in-use",
              "“" + file.name() + "” cannot be deleted yet: " + String.join(" ", reasons),
              Map.of("reasons", reasons));
      case FileResult.Empty() ->
          new Refused(UNPROCESSABLE_CONTENT, "file-empty", "Expected a file with something in it.");
      case FileResult.TooLarge(var most) ->
          new Refused(
              CONTENT_TOO_LARGE,
              "file-too-large",
              "Expected a file of at most " + words(most) + ".",
              Map.of("most", most));
      case FileResult.WrongEnding(var ending) ->
          new Refused(
              UNSUPPORTED_MEDIA_TYPE,
              "file-ending-refused",
              "Expected a name that does not end with “." + ending + "”: such files are run.",
              Map.of("ending", ending));
      case FileResult.WrongType(var mediaType) ->
          new Refused(
              UNSUPPORTED_MEDIA_TYPE,
              "file-type-refused",
              "Expected a file of another type, but its content is " + mediaType + ".",
              Map.of("mediaType", mediaType));
    };
  }

  private static String words(long bytes) {
    return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
  }
}
