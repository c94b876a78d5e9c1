package dev.evenhand.workflow.internal.definition;

import static dev.evenhand.http.FaultKind.MUST_STAY;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.reading.DefinitionReader;
import dev.evenhand.workflow.domain.reading.Tools;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.internal.text.JsonText;
import dev.evenhand.workflow.internal.text.YamlText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads documents in either form, and finds all that is wrong with them.
@Component
public class DocumentReader {
  private final Tools tools;

  DocumentReader(Tools tools) {
    this.tools = tools;
  }

  /// Reads a document of a new workflow.
  public ReadDocument read(Source source) {
    return read(source, null);
  }

  /// Reads a document.
  ///
  /// @param key of the workflow it belongs to; null when it may have any
  public ReadDocument read(Source source, @Nullable String key) {
    var faults = new Fields();
    Value value;
    try {
      value = value(source, faults);
    } catch (InvalidInput e) {
      return new ReadDocument(source, null, null, ofWhole(e));
    }
    var definition = DefinitionReader.read("", value, faults, tools);
    if (key != null && !isOf(key, definition)) {
      faults.fault("workflow.key", MUST_STAY.of(key));
    }
    return new ReadDocument(source, value, definition, faults.errors());
  }

  /// What a document says, without looking whether it makes sense.
  ///
  /// @throws InvalidInput when it cannot be read
  public static Value value(Source source, Fields faults) {
    return switch (source.format()) {
      case YAML -> YamlText.read(source.text(), faults).value();
      case JSON -> JsonText.read(source.text(), faults);
    };
  }

  private static boolean isOf(String key, Definition definition) {
    var written = definition.workflow().about().key();
    return written.isEmpty() || written.equals(key);
  }

  private static List<FieldError> ofWhole(InvalidInput unreadable) {
    return unreadable.errors().stream()
        .map(error -> new FieldError("", error.code(), error.args(), error.message()))
        .toList();
  }
}
