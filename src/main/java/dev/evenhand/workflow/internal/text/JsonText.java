package dev.evenhand.workflow.internal.text;

import static dev.evenhand.http.FaultKind.FILE_UNREADABLE;
import static dev.evenhand.http.FaultKind.TWICE;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON to its end, number for number, and notes keys that are there twice.
public final class JsonText {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonParser parser;
  private final Fields faults;

  private JsonText(JsonParser parser, Fields faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /// The value of a text; nothing when it is no JSON.
  public static Optional<Value> read(byte[] text, Fields faults) {
    try (var parser = JSON.createParser(text)) {
      return Optional.of(read(parser, faults));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// The value of a document.
  ///
  /// @throws InvalidInput with the line at which it is no JSON
  public static Value read(String text, Fields faults) {
    try (var parser = JSON.createParser(text)) {
      return read(parser, faults);
    } catch (JacksonException e) {
      throw new InvalidInput("file", FILE_UNREADABLE.of(problem(e)));
    }
  }

  private static Value read(JsonParser parser, Fields faults) {
    parser.nextToken();
    var value = new JsonText(parser, faults).value("");
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "something follows after the end");
    }
    return value;
  }

  private static String problem(JacksonException e) {
    var place = e.getLocation();
    return place == null
        ? e.getOriginalMessage()
        : "line %d: %s".formatted(place.getLineNr(), e.getOriginalMessage());
  }

  private Value value(String path) {
    var token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(path);
      case START_ARRAY -> array(path);
      case VALUE_STRING -> Value.of(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.read(path, parser.getString(), faults);
      case VALUE_TRUE -> new Value.Flag(true);
      case VALUE_FALSE -> new Value.Flag(false);
      case VALUE_NULL -> Value.NOTHING;
      case null, default -> throw new StreamReadException(parser, "no value");
    };
  }

  private Value object(String path) {
    var entries = new LinkedHashMap<String, Value>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      var at = path.isEmpty() ? name : path + "." + name;
      if (entries.put(name, value(at)) != null) {
        faults.fault(at, TWICE.of(name));
      }
    }
    return new Value.Entries(entries);
  }

  private Value array(String path) {
    var values = new ArrayList<Value>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value("%s[%d]".formatted(path, values.size())));
    }
    return new Value.Items(values);
  }
}
