package dev.evenhand.workflow.internal.text;

import static dev.evenhand.http.FaultKind.FILE_UNREADABLE;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.TWICE;
import static dev.evenhand.http.FaultKind.WRONG_KIND;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.Value;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads YAML as version 1.2 means it: `yes` and `2026-01-01` are texts. There are no types, no
/// references from one place to another, and no more than fits a document written by hand.
public final class YamlText {
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 50;
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?");
  private static final Set<Tag> KNOWN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

  private final Fields faults;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlText(Fields faults) {
    this.faults = faults;
  }

  /// The value of a text. Keys that are there twice are noted.
  ///
  /// @throws InvalidInput when it is no YAML, or does more than it may
  public static Document read(String text, Fields faults) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LONGEST);
    try {
      var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      var reader = new YamlText(faults);
      return new Document(node == null ? Value.NOTHING : reader.value("", node), reader.lines);
    } catch (YAMLException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Value value(String path, Node node) {
    int line = node.getStartMark().getLine() + 1;
    lines.putIfAbsent(path, line);
    if (!seen.add(node)) {
      throw unreadable("line %d: aliases are not possible".formatted(line));
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(path, scalar);
      case SequenceNode sequence when sequence.getTag().equals(Tag.SEQ) -> items(path, sequence);
      case MappingNode mapping when mapping.getTag().equals(Tag.MAP) -> entries(path, mapping);
      default -> wrongKind(path);
    };
  }

  private Value items(String path, SequenceNode sequence) {
    var values = new ArrayList<Value>();
    for (var each : sequence.getValue()) {
      values.add(value("%s[%d]".formatted(path, values.size()), each));
    }
    return new Value.Items(values);
  }

  private Value entries(String path, MappingNode mapping) {
    var entries = new LinkedHashMap<String, Value>();
    for (var entry : mapping.getValue()) {
      var name = name(path, entry.getKeyNode());
      if (name == null) {
        continue;
      }
      var at = path.isEmpty() ? name : path + "." + name;
      if (entries.put(name, value(at, entry.getValueNode())) != null) {
        faults.fault(at, TWICE.of(name));
      }
    }
    return new Value.Entries(entries);
  }

  private @Nullable String name(String path, Node key) {
    if (key instanceof ScalarNode scalar && seen.add(key)) {
      return scalar.getValue();
    }
    faults.fault(path, NOT_A_TEXT.of("line " + (key.getStartMark().getLine() + 1)));
    return null;
  }

  private Value scalar(String path, ScalarNode scalar) {
    var text = scalar.getValue();
    if (!KNOWN.contains(scalar.getTag())) {
      return wrongKind(path);
    }
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return Value.of(text);
    }
    if (NOTHING.matcher(text).matches()) {
      return Value.NOTHING;
    }
    if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
      return new Value.Flag(TRUE.matcher(text).matches());
    }
    return NUMBER.matcher(text).matches() ? Numbers.read(path, text, faults) : Value.of(text);
  }

  /// Whether a text without quotes would be read as something else.
  static boolean isNoText(String text) {
    return NOTHING.matcher(text).matches()
        || TRUE.matcher(text).matches()
        || FALSE.matcher(text).matches()
        || NUMBER.matcher(text).matches();
  }

  private Value wrongKind(String path) {
    faults.fault(path, WRONG_KIND.of());
    return Value.NOTHING;
  }

  private static InvalidInput unreadable(String problem) {
    return new InvalidInput("file", FILE_UNREADABLE.of(problem));
  }
}
