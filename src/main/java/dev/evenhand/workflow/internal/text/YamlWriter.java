package dev.evenhand.workflow.internal.text;

import dev.evenhand.workflow.Value;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Writes values as YAML from which [YamlText] reads the same, in the same order.
public final class YamlWriter {
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_NUMBER = 100;

  private YamlWriter() {}

  public static String write(Value value) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setIndent(2);
    options.setWidth(LONGEST_LINE);
    options.setSplitLines(false);
    var text = new StringWriter();
    new Yaml(options).serialize(node(value), text);
    return text.toString();
  }

  private static Node node(Value value) {
    return switch (value) {
      case Value.Nothing _ -> scalar(Tag.NULL, "null", ScalarStyle.PLAIN);
      case Value.Flag(var flag) -> scalar(Tag.BOOL, Boolean.toString(flag), ScalarStyle.PLAIN);
      case Value.Decimal(var number) -> number(number);
      case Value.Text(var text) -> text(text);
      case Value.Items(var values) -> items(values);
      case Value.Entries(var values) -> entries(values);
    };
  }

  private static Node items(List<Value> values) {
    return new SequenceNode(
        Tag.SEQ,
        values.stream().map(YamlWriter::node).toList(),
        style(values.isEmpty() || values.stream().allMatch(YamlWriter::isShort)));
  }

  private static Node entries(Map<String, Value> values) {
    var tuples =
        values.entrySet().stream()
            .map(entry -> new NodeTuple(text(entry.getKey()), node(entry.getValue())))
            .toList();
    return new MappingNode(Tag.MAP, tuples, style(values.isEmpty()));
  }

  private static FlowStyle style(boolean isOnOneLine) {
    return isOnOneLine ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  /// Names of fields and the like stand on one line.
  private static boolean isShort(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text.length() <= 30 && text.indexOf('\n') < 0;
      case Value.Nothing _, Value.Flag _, Value.Decimal _ -> true;
      case Value.Items _, Value.Entries _ -> false;
    };
  }

  private static Node number(BigDecimal number) {
    var plain = number.toPlainString();
    var tag = number.scale() > 0 ? Tag.FLOAT : Tag.INT;
    return plain.length() <= LONGEST_NUMBER
        ? scalar(tag, plain, ScalarStyle.PLAIN)
        : scalar(Tag.FLOAT, number.toString(), ScalarStyle.PLAIN);
  }

  /// In quotes where it could be read as something else.
  private static Node text(String text) {
    if (YamlText.isNoText(text)) {
      return scalar(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }
    return scalar(Tag.STR, text, text.indexOf('\n') < 0 ? ScalarStyle.PLAIN : ScalarStyle.LITERAL);
  }

  private static Node scalar(Tag tag, String text, ScalarStyle style) {
    return new ScalarNode(tag, text, null, null, style);
  }
}
