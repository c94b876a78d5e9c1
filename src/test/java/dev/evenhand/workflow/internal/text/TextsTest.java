package dev.evenhand.workflow.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Values;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values as YAML and JSON write them.
class TextsTest {
  private final Fields faults = new Fields();

  @Test
  void yaml_means_what_version_1_2_says() {
    var yaml =
        """
        no: yes
        date: 2026-01-31
        time: 12:30
        octal: 0o17
        padded: 012
        number: 1.50
        small: 1e-3
        nothing: ~
        empty:
        quoted: "3"
        flag: true
        list: [a, {b: c}]
        """;
    assertThat(YamlText.read(yaml, faults).value())
        .isEqualTo(
            Values.json(
                """
                {'no':'yes','date':'2026-01-31','time':'12:30','octal':'0o17','padded':12,'number':1.5,
                 'small':0.001,'nothing':null,'empty':null,'quoted':'3','flag':true,'list':['a',{'b':'c'}]}
                """));
    assertThat(faults.errors()).isEmpty();
  }

  @Test
  void lines_are_known_by_the_path() {
    var lines = YamlText.read("tasks:\n  - key: a\n  - key: b\n    type: FORM\n", faults).lines();
    assertThat(lines).containsEntry("tasks[1].type", 4).containsEntry("tasks[0].key", 2);
  }

  @Test
  void keys_that_are_there_twice_are_named_in_yaml_and_json() {
    YamlText.read("a: {b: 1, b: 2}\na: 3\n", faults);
    var json = "{\"x\":[{\"y\":1,\"y\":2}],\"x\":3}".getBytes(StandardCharsets.UTF_8);
    assertThat(JsonText.read(json, faults)).isPresent();
    assertThat(faults.errors())
        .extracting(FieldError::field)
        .containsExactly("a.b", "a", "x[0].y", "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x [1]\nb: *x\n",
        "a: &x text\nb: *x\n",
        "a: [",
        "a: b: c",
        "--- 1\n--- 2\n",
      })
  void yaml_that_cannot_be_read_or_refers_back_is_refused(String yaml) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> YamlText.read(yaml, faults));
  }

  @Test
  void yaml_that_grows_when_it_is_read_is_refused() {
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int depth = 1; depth < 30; depth++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(depth, depth, depth - 1, depth - 1));
    }
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> YamlText.read(bomb.toString(), faults));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> YamlText.read("[".repeat(200) + "]".repeat(200), faults));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> YamlText.read("a: " + "x".repeat(1_000_001), faults));
  }

  @Test
  void yaml_makes_no_objects_of_java_and_knows_no_other_types() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> YamlText.read("a: !!javax.script.ScriptEngineManager [x]\n", faults));
    YamlText.read("a: !own x\nb: !!binary aGk=\n? [x]\n: 1\n", faults);
    assertThat(faults.errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("a wrong-kind", "b wrong-kind", " not-a-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "[1,]", "nul", "{'a':1}", "01"})
  void what_is_no_json_is_nothing(String json) {
    assertThat(JsonText.read(json.getBytes(StandardCharsets.UTF_8), faults)).isEmpty();
  }

  @Test
  void numbers_are_exact_but_none_has_endless_digits() {
    assertThat(Values.exactly("[0.1000000000000000000001]")).isNotEqualTo(Values.exactly("[0.1]"));
    for (var endless : new String[] {"1e999999999", "1e-999999999", "1E+99999999999"}) {
      JsonText.read(("{\"a\":" + endless + "}").getBytes(StandardCharsets.UTF_8), faults);
      YamlText.read("b: " + endless, faults);
    }
    assertThat(faults.errors()).hasSize(6).allMatch(error -> error.code().equals("digits"));
    assertThat(Value.plain(Values.object("{'a':1.50}"))).hasToString("{a=1.50}");
  }
}
