package dev.evenhand.roster.internal.imports;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.roster.domain.imports.Rows;
import dev.evenhand.roster.domain.imports.Rows.Row;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads a table written as a YAML list of objects, or as an object with one such list. Nothing but
/// texts, numbers, true, false and lists of them is understood.
public final class YamlRows {
  private YamlRows() {}

  /// The table of a text.
  ///
  /// @throws InvalidInput when it is no such list
  public static Rows read(String text) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    options.setNestingDepthLimit(10);
    try {
      var document = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      var list = document == null ? null : list(document);
      if (list == null) {
        throw new InvalidInput("file", FaultKind.FILE_EMPTY.of());
      }
      return rows(list.getValue().stream().map(YamlRows::row).toList());
    } catch (YAMLException e) {
      throw new InvalidInput("file", FaultKind.FILE_UNREADABLE.of(e.getMessage()));
    }
  }

  private static Rows rows(List<Row> rows) {
    var columns = new LinkedHashSet<String>();
    rows.forEach(row -> columns.addAll(row.cells().keySet()));
    return new Rows(List.copyOf(columns), rows);
  }

  private static @Nullable SequenceNode list(Node document) {
    return switch (document) {
      case SequenceNode list -> list;
      case MappingNode object when object.getValue().size() == 1 ->
          list(object.getValue().getFirst().getValueNode());
      default -> null;
    };
  }

  private static Row row(Node node) {
    int line = node.getStartMark().getLine() + 1;
    if (!(node instanceof MappingNode object)) {
      throw unreadable(line, "an object with fields is expected");
    }
    var cells = new LinkedHashMap<String, String>();
    for (var field : object.getValue()) {
      var name = cell(field.getKeyNode());
      if (cells.put(name, cell(field.getValueNode())) != null) {
        throw unreadable(line, name + " is there twice");
      }
    }
    return new Row(line, cells);
  }

  private static String cell(Node node) {
    return switch (node) {
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "";
      case ScalarNode scalar -> scalar.getValue().strip();
      case SequenceNode list ->
          list.getValue().stream().map(YamlRows::cell).collect(Collectors.joining(", "));
      default ->
          throw unreadable(
              node.getStartMark().getLine() + 1, "a value or a list of values is expected");
    };
  }

  private static InvalidInput unreadable(int line, String problem) {
    return new InvalidInput(
        "file", FaultKind.FILE_UNREADABLE.of("line %d: %s".formatted(line, problem)));
  }
}
