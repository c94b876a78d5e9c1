package dev.evenhand.roster.web.imports;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.ImportSource;
import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.roster.internal.imports.CsvRows;
import dev.evenhand.roster.internal.imports.Letters;
import dev.evenhand.roster.internal.imports.RosterImports;
import dev.evenhand.roster.internal.imports.YamlRows;
import dev.evenhand.roster.internal.sheet.CompanySheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Reads a table from wherever it is.
@Component
class ImportSources {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final RosterImports imports;
  private final CompanySheet sheet;

  ImportSources(RosterImports imports, CompanySheet sheet) {
    this.imports = imports;
    this.sheet = sheet;
  }

  /// A table and what it is called.
  record Read(String name, Rows rows) {}

  static ImportKind kind(Word<ImportKind> word) {
    return word.among(ImportKind.class).orElseThrow(() -> fault("kind", ImportKind.words(), word));
  }

  static ImportSource source(Word<ImportSource> word) {
    return word.among(ImportSource.class)
        .orElseThrow(() -> fault("source", ImportSource.words(), word));
  }

  private static InvalidInput fault(String field, List<String> words, Word<?> word) {
    return new InvalidInput(field, FaultKind.NOT_ONE_OF.of(words, word.text()));
  }

  Read read(ImportKind kind, ImportSource source, @Nullable MultipartFile file) {
    var read =
        switch (source) {
          case YAML -> new Read(name(file), YamlRows.read(text(file)));
          case CSV -> new Read(name(file), CsvRows.read(text(file)));
          case GOOGLE -> google(kind);
          case LAST -> last(kind);
        };
    var rows = read.rows();
    if (rows.rows().isEmpty()) {
      throw new InvalidInput("file", FaultKind.FILE_EMPTY.of());
    }
    if (rows.rows().size() > Rows.MOST) {
      throw new InvalidInput("file", FaultKind.TOO_MANY_ROWS.of(Rows.MOST));
    }
    if (rows.columns().stream().flatMap(name -> kind.column(name).stream()).toList().isEmpty()) {
      throw new InvalidInput(
          "file", FaultKind.NOT_ONE_OF.of(kind.columns(), String.join(", ", rows.columns())));
    }
    return read;
  }

  private Read last(ImportKind kind) {
    return imports
        .lastApplied(kind)
        .map(before -> new Read(before.name(), before.rows()))
        .orElseThrow(() -> Refused.notFound("earlier import"));
  }

  private Read google(ImportKind kind) {
    return switch (sheet.read(kind)) {
      case CompanySheet.Found.Table(var range, var rows) -> new Read(range, rows);
      case CompanySheet.Found.NotSetUp() ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "sheet-not-set-up",
              "Expected a spreadsheet and a range of it, but none is set.");
      case CompanySheet.Found.Not(var refusal) -> throw SheetRefusals.of(refusal);
    };
  }

  private static String name(@Nullable MultipartFile file) {
    var name = file == null ? null : file.getOriginalFilename();
    return name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static String text(@Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) {
      throw new InvalidInput("file", FaultKind.MISSING.of());
    }
    if (file.getSize() > MOST_BYTES) {
      throw new Refused(
          HttpStatus.CONTENT_TOO_LARGE, "too-large", "Expected a file of at most 4 MB.");
    }
    try {
      return Letters.of(file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
