package dev.evenhand.workflow;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.reading.DefinitionReader;
import dev.evenhand.workflow.domain.reading.Tools;
import dev.evenhand.workflow.internal.layout.RhinoCompiler;
import dev.evenhand.workflow.internal.schema.LinearPatterns;
import dev.evenhand.workflow.internal.schema.NetworkntSchemas;
import dev.evenhand.workflow.internal.text.JsonText;
import dev.evenhand.workflow.internal.text.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Values and definitions as tests write them.
public final class Values {
  public static final Tools TOOLS =
      new Tools(new NetworkntSchemas(), new LinearPatterns(), new RhinoCompiler());

  private Values() {}

  /// The value of a text in JSON, in which apostrophes stand for quotes.
  public static Value json(String text) {
    return exactly(text.replace('\'', '"'));
  }

  /// The value of a text in JSON.
  public static Value exactly(String text) {
    var faults = new Fields();
    var value = JsonText.read(text.getBytes(StandardCharsets.UTF_8), faults);
    faults.check();
    return value.orElseThrow(() -> new IllegalArgumentException("Expected JSON, but got " + text));
  }

  /// The object of a text in JSON, in which apostrophes stand for quotes.
  public static Value.Entries object(String text) {
    return (Value.Entries) json(text);
  }

  /// A definition without faults, of YAML.
  public static Definition definition(String yaml) {
    var faults = new Fields();
    var definition = DefinitionReader.read("", YamlText.read(yaml, faults).value(), faults, TOOLS);
    faults.check();
    return definition;
  }

  /// Place and code of every fault of a definition, of YAML.
  public static List<String> faults(String yaml) {
    var faults = new Fields();
    DefinitionReader.read("", YamlText.read(yaml, faults).value(), faults, TOOLS);
    return faults.errors().stream().map(error -> error.field() + " " + error.code()).toList();
  }

  /// What every fault of a definition says, of YAML.
  public static List<String> messages(String yaml) {
    var faults = new Fields();
    DefinitionReader.read("", YamlText.read(yaml, faults).value(), faults, TOOLS);
    return faults.errors().stream().map(error -> error.field() + ": " + error.message()).toList();
  }
}
