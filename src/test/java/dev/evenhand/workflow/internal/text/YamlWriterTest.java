package dev.evenhand.workflow.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlWriterTest {
  @Test
  void texts_that_look_like_something_else_are_read_back_as_texts() {
    for (var text :
        List.of(
            "",
            "yes",
            "no",
            "null",
            "~",
            "true",
            "12",
            "1e5",
            "-.5",
            "12:30",
            "2026-01-31",
            "a: b",
            "# no comment",
            " blank ",
            "two\nlines\n",
            "trailing \nblank",
            "\tTab",
            "{a}",
            "'",
            "\"",
            "=",
            "<<",
            "é 😀",
            "\u0000\u0007",
            "line\r\nend",
            "*a",
            "&a",
            "!a",
            "- a",
            "a #b")) {
      var value = new Value.Entries(Map.of("a", Value.of(text), "k" + text, Value.of(1)));
      assertThat(again(value)).as(text).isEqualTo(value);
    }
  }

  @Test
  void numbers_are_read_back_exactly() {
    var value =
        Values.json("[0, -1, 1.50, 1e400, 1E-400, 123456789012345678901234567890, 0.1, 1e5]");
    assertThat(again(value)).isEqualTo(value);
  }

  @Test
  void entries_keep_their_order_and_short_lists_stand_on_one_line() {
    var value = Values.json("{'b':1,'a':{'z':[],'y':['one','two']},'c':[{'k':null}],'d':{}}");
    assertThat(YamlWriter.write(value))
        .isEqualTo(
            """
            b: 1
            a:
              z: []
              y: [one, two]
            c:
            - k: null
            d: {}
            """);
  }

  @Test
  void every_example_comes_back_the_same() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/workflows"))) {
      for (var file : files.toList()) {
        var value = YamlText.read(Files.readString(file), new Fields()).value();
        assertThat(again(value)).as("%s", file).isEqualTo(value);
      }
    }
  }

  private static Value again(Value value) {
    var faults = new Fields();
    var read = YamlText.read(YamlWriter.write(value), faults).value();
    faults.check();
    return read;
  }
}
